// Tells screen readers what has changed on the page.

const region = document.querySelector<HTMLElement>("#announcements")!;

export function announce(text: string): void {
  // Screen readers repeat an announcement only if the string differs.
  region.textContent = region.textContent === text ? `${text} ` : text;
}

/** Removes what no longer applies: screen readers find the region on the page as well. */
export function hush(text = region.textContent): void {
  if (region.textContent === text) region.textContent = "";
}

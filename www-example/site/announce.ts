// Tells screen readers what has changed on the page.

const region = document.querySelector<HTMLElement>("#announcements")!;

export function announce(text: string): void {
  // Screen readers repeat an announcement only if the string differs.
  region.textContent = region.textContent === text ? `${text} ` : text;
}

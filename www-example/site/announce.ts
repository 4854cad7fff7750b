// Says aloud, to those who listen instead of looking, what has changed on the page.

const region = document.querySelector<HTMLElement>("#announcements")!;

export function announce(text: string): void {
  // The same text twice is said twice.
  region.textContent = region.textContent === text ? `${text} ` : text;
}

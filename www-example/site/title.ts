// What the browser's tab says.

export function setTitle(title: string): void {
  document.title = `${title} · duffel-customers`;
}

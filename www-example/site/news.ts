// An outcome that arrives while the visitor is on another page: it is announced there, and its page's link is marked.

import { announce } from "./announce.ts";

const linkTo = (path: string) => document.querySelector(`nav a[href="${path}"]`);

export function tell(path: string, news: string): void {
  announce(news);
  linkTo(path)?.setAttribute("aria-description", "has news");
}

/** The visitor is on that page now. */
export function seen(path: string): void {
  linkTo(path)?.removeAttribute("aria-description");
}

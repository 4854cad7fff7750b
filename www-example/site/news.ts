// An outcome that arrives while the visitor is on another page: it is announced and shown there, with a link to it.

import { announce } from "./announce.ts";
import { element } from "./element.ts";

const place = document.querySelector<HTMLElement>("#news")!;
/** By path. */
const unseen = new Map<string, HTMLElement>();

const linkTo = (path: string) => document.querySelector(`nav a[href="${path}"]`);

export function tell(path: string, news: string): void {
  announce(news);
  seen(path);
  linkTo(path)?.setAttribute("aria-description", "has news");
  const item = element("p", { class: "told" }, element("span", {}, news), element("a", { href: path }, "View it"));
  unseen.set(path, item);
  place.append(item);
  place.hidden = false;
}

export const hasNews = (path: string) => unseen.has(path);

/** The visitor is on that page now, or there is other news of it. */
export function seen(path: string): void {
  linkTo(path)?.removeAttribute("aria-description");
  unseen.get(path)?.remove();
  unseen.delete(path);
  place.hidden = unseen.size === 0;
}

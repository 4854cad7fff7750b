// How what Duffel made is shown.

import { element } from "../element.ts";

export function facts(rows: readonly (readonly [string, Node | string])[]): HTMLElement {
  return element(
    "dl",
    { class: "facts" },
    ...rows.flatMap(([term, value]) => [element("dt", {}, term), element("dd", {}, value)]),
  );
}

/** A link within the site: `main.ts` follows it without loading the page again. */
export function linkTo(path: string, text: string): HTMLElement {
  return element("a", { href: path }, text);
}

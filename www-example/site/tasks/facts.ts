// Shows a record that Duffel created.

import { element } from "../element.ts";

/** Terms and their values. */
export function facts(rows: readonly (readonly [string, unknown])[]): HTMLElement {
  const shown = (value: unknown) => (value instanceof Node ? value : String(value ?? "not known yet"));
  return element(
    "dl",
    { class: "facts" },
    ...rows.flatMap(([term, value]) => [element("dt", {}, term), element("dd", {}, shown(value))]),
  );
}

/** A link within the site: `main.ts` follows it without loading the page again. */
export function linkTo(path: string, text: string): HTMLElement {
  return element("a", { href: path }, text);
}

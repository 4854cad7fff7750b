// Shows a record that Duffel created.

import { copyButton } from "../copy.ts";
import { element } from "../element.ts";
import type { Payload } from "../payload.ts";

/** Terms and their values. */
export function facts(rows: readonly (readonly [string, unknown])[]): HTMLElement {
  const shown = (value: unknown) => (value instanceof Node ? value : String(value ?? "not known yet"));
  return element(
    "dl",
    { class: "facts" },
    ...rows.flatMap(([term, value]) => [element("dt", {}, term), element("dd", {}, shown(value))]),
  );
}

/** A record's ID, to be copied. */
export function idOf({ id }: Payload): HTMLElement {
  const code = element("code", {}, String(id));
  return element("span", { class: "copiable" }, code, copyButton(code, "the ID").element);
}

/** A link within the site: `main.ts` follows it without loading the page again. */
export function linkTo(path: string, text: string): HTMLElement {
  return element("a", { href: path }, text);
}

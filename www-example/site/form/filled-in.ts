// When a field is checked: text and lists of choices as they are left, boxes and buttons as they change. One that the
// visitor never filled in is not, until they try to send the form.

import { afterPress } from "./press.ts";

/** Calls `check` with the name of each control that is to be checked. */
export function whenFilledIn(form: HTMLFormElement, isTried: () => boolean, check: (name: string) => void): void {
  /** The names of the controls that have had content. */
  const filled = new Set<string>();
  form.addEventListener("input", ({ target }) => {
    const { name = "", value = "" } = target as Partial<HTMLInputElement>;
    if (value !== "") filled.add(name);
    if (isChoice(target as Element) && name !== "") check(name);
  });
  form.addEventListener("focusout", ({ target }) => {
    const { name = "", value = "" } = target as Partial<HTMLInputElement>;
    if (name === "" || isChoice(target as Element)) return;
    if (value !== "" || filled.has(name) || isTried()) afterPress(() => check(name));
  });
}

/** Checkboxes and radio buttons: leaving one of several means nothing. */
function isChoice(control: Element): boolean {
  return control.matches("[type=radio], [type=checkbox]");
}

// Several fields or choices that belong together, and the line below them that says what is wrong with them as a whole.

import { element } from "../element.ts";
import { note, noteId } from "./field.ts";

/** Several choices under one legend. Where `path` is given, issues about the whole group stand at its end. */
export function group(
  legend: string,
  { path, hint }: { path?: string; hint?: string },
  ...children: readonly Node[]
): HTMLFieldSetElement {
  const attributes = path === undefined ? {} : { "data-path": path, "aria-describedby": noteId(path) };
  const made = element("fieldset", { class: "group", ...attributes }, element("legend", {}, legend), ...children);
  if (path !== undefined) made.append(note(path, hint));
  return made;
}

/** Cards of a list; issues about the list stand below them. */
export function listOf(path: string, name: string, cards: HTMLElement): HTMLElement {
  return element("div", { class: "list", role: "group", "aria-label": name, "data-path": path }, cards, note(path));
}

/** What a list says that has no choices; style sheets hide it where there are some. */
export function nothingHere(text: string): HTMLElement {
  return element("p", { class: "nothing" }, text);
}

export interface OptionCard {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly aside?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
}

/** A box or button to tick, with all that belongs to it as its label. */
export function optionCard(type: "radio" | "checkbox", card: OptionCard): HTMLElement {
  const { name, value, label, detail, aside, checked, disabled } = card;
  const texts = [element("span", { class: "option-label" }, label)];
  if (detail !== undefined) texts.push(element("span", { class: "option-detail" }, detail));
  const children: Node[] = [
    element("input", { type, name, value, checked, disabled, autocomplete: "off" }),
    element("span", { class: "option-texts" }, ...texts),
  ];
  if (aside !== undefined) children.push(element("span", { class: "option-aside" }, aside));
  return element("label", { class: "option" }, ...children);
}

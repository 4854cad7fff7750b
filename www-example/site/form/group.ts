// A group of fields or choices, with a line below for issues about the whole group.

import { element } from "../element.ts";
import { note, noteId } from "./field.ts";

/** Fields under one legend. With a `path`, issues about the whole group appear at its end. */
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

/** Radio buttons under one legend, of which one must be chosen. Issues about the choice appear at their end. */
export function radioGroup(legend: string, path: string, options: HTMLElement): HTMLFieldSetElement {
  const made = group(legend, { path }, options);
  made.setAttribute("role", "radiogroup");
  made.setAttribute("aria-required", "true");
  return made;
}

/** The cards of a list; issues about the list appear below them. */
export function listOf(path: string, name: string, cards: HTMLElement): HTMLElement {
  return element("div", { class: "list", role: "group", "aria-label": name, "data-path": path }, cards, note(path));
}

/** Shown if a list has no choices; the style sheet hides it otherwise. */
export function nothingHere(text: string): HTMLElement {
  return element("p", { class: "nothing" }, text);
}

interface OptionCard {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly aside?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
}

/** A checkbox or radio button, labelled by the rest of its card. */
export function optionCard(type: "radio" | "checkbox", card: OptionCard): HTMLElement {
  const { name, value, label, detail, aside, checked, disabled } = card;
  const texts = [element("span", { class: "option-label" }, label)];
  if (detail !== undefined) texts.push(element("span", { class: "option-detail" }, detail));
  const children: Node[] = [
    element("input", { type, id: `${name}.${value}`, name, value, checked, disabled, autocomplete: "off" }),
    element("span", { class: "option-texts" }, ...texts),
  ];
  if (aside !== undefined) children.push(element("span", { class: "option-aside" }, aside));
  return element("label", { class: "option" }, ...children);
}

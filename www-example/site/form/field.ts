// One field: label, control, and a line for its hint or, in its place, its issues.

import { element } from "../element.ts";

export interface Field {
  /** The path of its value in the payload; the control's name. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Shares a row with the next field: `half` if there is room, `short` on a phone too, unless its text is large. */
  readonly width?: "half" | "short";
}

interface TextField extends Field {
  readonly type?: "text" | "email" | "tel";
  readonly multiline?: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function textField({ type = "text", multiline, ...field }: TextField): HTMLElement {
  const attributes = { ...named(field), autocomplete: autofill(field.path), spellcheck: "false", dir: "auto" };
  if (multiline === true) return frame(field, element("textarea", { ...attributes, rows: 3 }));
  // A phone would capitalize an ID (`Quo_`) and replace a name with a word it knows.
  const autocapitalize = field.path.endsWith("name") ? "words" : "off";
  return frame(field, element("input", { ...attributes, type, autocorrect: "off", autocapitalize }));
}

/** The browser's autofill names for personal details. */
const AUTOFILL: Readonly<Record<string, string>> = {
  title: "honorific-prefix",
  gender: "sex",
  given_name: "given-name",
  family_name: "family-name",
  email: "email",
  phone_number: "tel",
  born_on: "bday",
};

/** `section-passengers-0 email` for `passengers.0.email`: each passenger is a separate person. */
function autofill(path: string): string {
  const steps = path.split(".");
  const known = AUTOFILL[steps.pop()!];
  if (known === undefined) return "off";
  return steps.length === 0 ? known : `section-${steps.join("-")} ${known}`;
}

export function selectField({ choices, ...field }: Field & { readonly choices: readonly Choice[] }): HTMLElement {
  const select = element("select", { ...named(field), autocomplete: autofill(field.path) });
  choose(select, choices);
  return frame(field, select);
}

/** Gives a `select` these choices and keeps the current one if possible. */
export function choose(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const { value } = select;
  select.replaceChildren(...choices.map((choice) => element("option", { value: choice.value }, choice.label)));
  select.value = choices.some((choice) => choice.value === value) ? value : (choices[0]?.value ?? "");
}

/** The line for issues without a field. */
export const formNote = (): HTMLElement => note("form");

const WIDTHS = { half: "half", short: "half short" };

export function frame(field: Field, control: HTMLElement): HTMLElement {
  const label = element("label", { for: field.path }, field.label);
  if (field.optional === true) label.append(" ", element("span", { class: "optional" }, "optional"));
  const attributes = {
    class: field.width === undefined ? "field" : `field ${WIDTHS[field.width]}`,
    "data-path": field.path,
  };
  return element("div", attributes, label, control, note(field.path, field.hint));
}

function named({ path, optional }: Field) {
  const required = optional === true ? undefined : "true";
  return { id: path, name: path, "aria-describedby": noteId(path), "aria-required": required };
}

/** The line below a field or a group. */
export function note(path: string, hint = ""): HTMLElement {
  return element("p", { class: "note", id: noteId(path), "data-hint": hint }, hint);
}

export const noteId = (path: string) => `${path}-note`;

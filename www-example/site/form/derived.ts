// Read-only fields whose values follow from other fields. Changes are announced.

import { announce } from "../announce.ts";
import { element } from "../element.ts";
import { type Payload, valueAt } from "../payload.ts";
import { type Field, frame, noteId } from "./field.ts";
import { nameOf } from "./places.ts";

/** Shows a payload value that follows from other fields. It has no name, so the form does not read it back. */
export function derivedField(field: Field): HTMLElement {
  return frame(field, element("input", { id: field.path, "aria-describedby": noteId(field.path), readonly: true }));
}

/** Updates those of a group from the payload. */
export function showDerived(group: HTMLElement, payload: Payload): void {
  const fields = [...group.querySelectorAll<HTMLInputElement>("input[readonly]")];
  const changed = fields.filter((field) => {
    const before = field.value;
    field.value = String(valueAt(payload, field.id) ?? "");
    return field.value !== before;
  });
  const values = fields.map(({ value }) => value).join(" ");
  if (changed.length > 0 && values.trim() !== "") announce(`${nameOf(group)}: ${values}`);
}

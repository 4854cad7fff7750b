// Read-only fields whose values follow from other fields. Changes are announced.

import { announce } from "../announce.ts";
import { type Payload, valueAt } from "../payload.ts";
import { nameOf } from "./places.ts";

/** Updates them from the payload. */
export function showDerived(form: HTMLFormElement, payload: Payload): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>("input[readonly]")];
  const changed = fields.filter((field) => {
    const before = field.value;
    field.value = String(valueAt(payload, field.id) ?? "");
    return field.value !== before;
  });
  const values = fields.map(({ value }) => value).join(" ");
  const group = changed[0]?.closest("fieldset");
  if (group != null && values.trim() !== "") announce(`${nameOf(group)}: ${values}`);
}

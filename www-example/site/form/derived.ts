// Read-only fields whose values follow from other fields. Changes are announced.

import { announce } from "../announce.ts";
import { type Payload, valueAt } from "../payload.ts";
import { nameOf } from "./places.ts";

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

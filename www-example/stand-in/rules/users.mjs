// The Customer Users that a payload names: in a list, and an order or booking at each passenger or guest too.

import { under } from "./findings.mjs";
import { id } from "./scalars.mjs";
import { isAbsent, list, optional } from "./shapes.mjs";

export const users = optional(list(id("icu_")));
export const userId = optional(id("icu_"));

/** Each traveller's `user_id` must be in `users`. */
export function checkListed(data, travellers, findings) {
  const given = data.users ?? [];
  if (!Array.isArray(given) || !Array.isArray(data[travellers])) return;
  data[travellers].forEach((traveller, index) => {
    const userId = traveller?.user_id;
    if (typeof userId !== "string" || given.includes(userId)) return;
    findings.add(`/${travellers}/${index}/user_id`, "user_not_listed", "needs to be in users too");
  });
}

/** What a payload names must exist, unless it names nothing. */
export function checkKnown(given, collection, pointer, findings) {
  if (!isAbsent(given) && collection.get(given) === undefined)
    findings.add(pointer, "not_found", "There is nothing with this ID.");
}

/** Each Customer User of a list must exist. */
export function checkAllKnown(given, records, pointer, findings) {
  given.forEach((each, index) => checkKnown(each, records.customerUsers, under(pointer, index), findings));
}

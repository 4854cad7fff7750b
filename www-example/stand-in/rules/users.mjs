// The Customer Users that an order or booking names: in `users`, and at each passenger or guest.

import { under } from "./findings.mjs";
import { id } from "./scalars.mjs";
import { list, optional } from "./shapes.mjs";

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

/** Each of `users` must exist. */
export function checkKnown(given, records, findings) {
  given.forEach((userId, index) => {
    if (records.customerUsers.get(userId) === undefined)
      findings.add(under("/users", index), "not_found", "There is no Customer User with this ID.");
  });
}

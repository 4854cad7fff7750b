// A Customer User, as it is created and as PUT replaces it.

import { refusal } from "../http/errors.mjs";
import { Findings } from "./findings.mjs";
import { customerName, email, id, phoneNumber } from "./scalars.mjs";
import { object, optional, required } from "./shapes.mjs";
import { checkKnown } from "./users.mjs";

const customerUser = object({
  email: required(email),
  given_name: required(customerName),
  family_name: required(customerName),
  phone_number: optional(phoneNumber),
  group_id: optional(id("usg_")),
});

/** The record's fields for a payload; `self` is the user that it replaces. */
export function readCustomerUser(data, records, self) {
  const findings = new Findings();
  customerUser(data, "", findings);
  if (!findings.any) checkKnown(data.group_id, records.customerUserGroups, "/group_id", findings);
  findings.refuse();
  const fields = {
    email: data.email,
    given_name: data.given_name,
    family_name: data.family_name,
    phone_number: data.phone_number ?? null,
    group_id: data.group_id ?? null,
  };
  const others = records.customerUsers.allWith(fields.email.toLowerCase()).filter((user) => user.id !== self?.id);
  checkUniqueEmails([...others, fields], "/email");
  return fields;
}

/** Refuses two users with the same email in one group, or both without a group. */
export function checkUniqueEmails(users, pointer) {
  const seen = new Set();
  for (const user of users) {
    const key = JSON.stringify([user.group_id, user.email.toLowerCase()]);
    if (seen.has(key))
      throw refusal("emails_not_unique", "Emails need to be unique within a group, or among the users without one.", {
        pointer,
      });
    seen.add(key);
  }
}

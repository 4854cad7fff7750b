// A Stays booking, as it is created.

import { Findings } from "./findings.mjs";
import { metadata } from "./metadata.mjs";
import { email, id, phoneNumber } from "./scalars.mjs";
import { isAbsent, isObject, list, object, optional, required, text } from "./shapes.mjs";
import { checkAllKnown, checkListed, userId, users } from "./users.mjs";

const booking = object({
  quote_id: required(id("quo_")),
  email: required(email),
  phone_number: required(phoneNumber),
  guests: required(
    list(object({ given_name: required(text()), family_name: required(text()), user_id: userId }), { atLeast: 1 }),
  ),
  users,
  payment: optional(object({ card_id: optional(id("tcd_")), three_d_secure_session_id: optional(id("3ds_")) })),
  loyalty_programme_account_number: optional(required(text())),
  accommodation_special_requests: optional(text()),
  metadata: optional(metadata({ strict: false })),
});

/** The fields of a new booking. */
export function readBooking(data, records) {
  const findings = new Findings();
  booking(data, "", findings);
  if (isObject(data.payment)) checkPayment(data.payment, findings);
  checkListed(data, "guests", findings);
  if (!findings.any) checkAllKnown(data.users ?? [], records, "/users", findings);
  findings.refuse();
  return {
    quote_id: data.quote_id,
    email: data.email,
    phone_number: data.phone_number,
    guests: data.guests.map(({ given_name, family_name, user_id = null }) => ({ given_name, family_name, user_id })),
    users: [...new Set(data.users ?? [])],
    loyalty_programme_account_number: data.loyalty_programme_account_number ?? null,
    accommodation_special_requests: data.accommodation_special_requests ?? null,
    metadata: data.metadata ?? null,
  };
}

function checkPayment(payment, findings) {
  const given = [payment.card_id, payment.three_d_secure_session_id].filter((each) => !isAbsent(each));
  if (given.length === 0)
    findings.add("/payment", "validation_required", "card_id or three_d_secure_session_id needs to be given");
  if (given.length === 2)
    findings.add("/payment", "validation_inclusion", "only one of card_id and three_d_secure_session_id can be given");
}

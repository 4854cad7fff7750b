// A component client key: for no user yet, a user, or a user's order or booking.

import { Findings } from "./findings.mjs";
import { id } from "./scalars.mjs";
import { isAbsent, object, optional } from "./shapes.mjs";
import { checkKnown } from "./users.mjs";

const componentClientKey = object({
  user_id: optional(id("icu_")),
  order_id: optional(id("ord_")),
  booking_id: optional(id("bok_")),
});

/** The fields of a new key. */
export function readComponentClientKey(data, records) {
  const findings = new Findings();
  componentClientKey(data, "", findings);
  if (!isAbsent(data.order_id) && !isAbsent(data.booking_id))
    findings.add("", "validation_inclusion", "only one of order_id and booking_id can be given");
  findings.refuse();
  checkKnown(data.user_id, records.customerUsers, "/user_id", findings);
  checkKnown(data.order_id, records.orders, "/order_id", findings);
  checkKnown(data.booking_id, records.bookings, "/booking_id", findings);
  findings.refuse();
  return { user_id: data.user_id ?? null, order_id: data.order_id ?? null, booking_id: data.booking_id ?? null };
}

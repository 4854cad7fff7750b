// GET /stays/bookings/{id}: one booking.

import { ok } from "../../http/answers.mjs";

export const getBooking = {
  method: "GET",
  path: "/stays/bookings/{id}",
  handle({ records, found }) {
    return ok(found(records.bookings));
  },
};

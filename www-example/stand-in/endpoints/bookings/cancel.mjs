// POST /stays/bookings/{id}/actions/cancel: cancels a booking, once.

import { ok } from "../../http/answers.mjs";
import { refusal } from "../../http/errors.mjs";

export const cancelBooking = {
  method: "POST",
  path: "/stays/bookings/{id}/actions/cancel",
  hasNoBody: true,
  handle({ records, found, now }) {
    const booking = found(records.bookings);
    if (booking.status === "cancelled") throw refusal("already_cancelled", "The booking has already been cancelled.");
    return ok(records.bookings.replace({ ...booking, status: "cancelled", cancelled_at: new Date(now).toISOString() }));
  },
};

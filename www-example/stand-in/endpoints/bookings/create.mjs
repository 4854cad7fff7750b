// POST /stays/bookings: books a quote. Sent twice, it books twice.

import { quotes } from "../../fixtures/quotes.mjs";
import { created } from "../../http/answers.mjs";
import { refusal } from "../../http/errors.mjs";
import { makeBooking } from "../../records/bookings.mjs";
import { nextReference } from "../../records/reference.mjs";
import { readBooking } from "../../rules/booking.mjs";

export const createBooking = {
  method: "POST",
  path: "/stays/bookings",
  handle({ data, records, store, now, hiddenUntil }) {
    const fields = readBooking(data, records);
    const quote = quotes.find(({ id }) => id === fields.quote_id);
    if (quote === undefined)
      throw refusal("not_found", "There is no quote with this ID.", { pointer: "/quote_id", status: 422 });
    return created(records.bookings.insert(makeBooking(fields, quote, nextReference(store), now), hiddenUntil));
  },
};

// A Stays booking as Duffel stores and returns it: the quote's accommodation and dates, the payload's guests.

/** The record of a new booking. */
export function makeBooking(fields, quote, reference, now) {
  return {
    ...fields,
    reference,
    status: "confirmed",
    confirmed_at: new Date(now).toISOString(),
    cancelled_at: null,
    live_mode: false,
    accommodation: quote.accommodation,
    check_in_date: quote.check_in_date,
    check_out_date: quote.check_out_date,
    rooms: quote.rooms,
    supported_loyalty_programme: quote.supported_loyalty_programme,
    key_collection: null,
    estimated_commission_amount: null,
    estimated_commission_currency: null,
  };
}

// Checks an order against its offer, as returned by `GET /air/offers/{id}?return_available_services=true`.
import { order } from "duffel-customers";

const booked = order.with({ offer, now: () => new Date().toISOString() });

// One field, as the visitor leaves it: three bags, where only two are available.
for (const { message } of booked.checkField("services.0.quantity", 3, { form })) console.log(message);
// Choose at most 2 of this service: the offer has no more.

// The body. An empty amount becomes the price of the offer and its services; a warning says so.
const built = booked.build({ ...form, payments: [{ type: "balance", amount: "", currency: "GBP" }] });
if (!built.success) throw built.error;
for (const { pointer, message } of built.warnings) console.log(`${pointer}: ${message}`);
// /payments/0/amount: This was empty, and has been filled in from the offer.

// An order held to its offer, as `GET /air/offers/{id}?return_available_services=true` gave it.
import { order } from "duffel-customers";

const booked = order.with({ offer, now: () => new Date().toISOString() });

// A field as it is left: three bags, where there are two to be had.
for (const { message } of booked.checkField("services.0.quantity", 3, { form })) console.log(message);
// Choose at most 2 of this service: the offer has no more.

// The body. An empty amount becomes the price of the offer and the services; a warning says so.
const built = booked.build({ ...form, payments: [{ type: "balance", amount: "", currency: "GBP" }] });
if (!built.success) throw built.error;
for (const { pointer, message } of built.warnings) console.log(`${pointer}: ${message}`);
// /payments/0/amount: This was empty, and has been filled in from the offer.

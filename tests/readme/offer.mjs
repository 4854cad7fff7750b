// Checks an order against its offer, as returned by `GET /air/offers/{id}?return_available_services=true`.
import { order } from "duffel-customers";

const booked = order.with({ offer, now: () => new Date().toISOString() });

// One field, as the visitor leaves it: three bags, where only two are available.
for (const { message } of booked.checkField("services.0.quantity", 3, { form })) console.log(message);
// Choose at most 2 of this service: the offer has no more.

// What compares fields is reported at what contains them, and so checked there: the sum of the payments.
const payments = [{ type: "balance", amount: "400.00", currency: "GBP" }];
for (const { message } of booked.checkField("payments", payments, { form })) console.log(message);
// Pay exactly 480.40, the price of the offer and its services.

// The body. An empty amount becomes the price of the offer and its services; a warning says so.
const built = booked.build({ ...form, payments: [{ type: "balance", amount: "", currency: "GBP" }] });
if (!built.success) throw built.error;
for (const { pointer, message } of built.warnings) console.log(`${pointer}: ${message}`);
// /payments/0/amount: This was empty, and has been filled in from the offer.

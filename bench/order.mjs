// The bodies that are measured: the guide's order, and the same with five mistakes in it.

import guide from "../tests/examples/seed-order-create-with-user-request.json" with { type: "json" };

const encode = (value) => new TextEncoder().encode(JSON.stringify(value));

/** As an application sends it: without white space. */
export const text = JSON.stringify(guide);
export const bytes = encode(guide);
export const value = () => JSON.parse(text);

const passenger = guide.data.passengers[0];

/** A group among the users, and so a user who is not listed; an amount that is a number; no email, no phone number. */
export const MISTAKES = 5;
export const brokenBytes = encode({
  data: {
    ...guide.data,
    users: ["usg_0000AgZitpOnQtd3NQxjwO"],
    payments: [{ ...guide.data.payments[0], amount: 430 }],
    passengers: [{ ...passenger, email: "tony@", phone_number: "555 0123" }],
  },
});

/** A field as a person leaves it, and the path to it. */
export const field = { path: "passengers.0.email", value: "tony@stark.com", wrong: "tony@" };

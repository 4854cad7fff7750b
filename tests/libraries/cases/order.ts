// An order of two, for the fields that lie deep.

import type { OrderInput } from "duffel-customers";

const passenger = (id: string, given_name: string) => ({
  id,
  given_name,
  family_name: "Stark",
  born_on: "1970-05-29",
  title: "mr" as const,
  gender: "m" as const,
  email: "tony@stark.com",
  phone_number: "+14155550123",
});

export const ORDER: OrderInput = {
  type: "instant",
  selected_offers: ["off_0000AgZitpOnQtd3NQxjwO"],
  payments: [{ type: "balance", amount: "430.00", currency: "GBP" }],
  users: ["icu_0000AgZitpOnQtd3NQxjwO"],
  passengers: [passenger("pas_1", "Tony"), passenger("pas_2", "Howard")],
};

export const WRONG_EMAIL_OF_TWO = {
  path: "passengers.1.email",
  value: "howard@",
  message: "Expected an email address, such as tony@example.com.",
} as const;

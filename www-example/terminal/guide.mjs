// The payloads of Duffel's guide "Modelling Customers in Duffel", in its order, with broken versions of each.

import { readFileSync } from "node:fs";

import {
  bookingBreakages,
  customerUserBreakages,
  groupBreakages,
  groupMemberBreakages,
  orderBreakages,
  textBreakages,
} from "./breakages.mjs";

const example = (file) =>
  JSON.parse(readFileSync(new URL(`../../tests/examples/${file}`, import.meta.url), "utf8"));

export const guide = [
  {
    title: "Creating a Customer User",
    kind: "customer_user",
    payload: example("seed-customer-user-create-unwrapped-request.json"),
    warnings: [],
    breakages: customerUserBreakages,
  },
  {
    title: "Creating a Customer User Group",
    kind: "customer_user_group",
    payload: example("seed-customer-user-group-create-unwrapped-request.json"),
    warnings: [],
    breakages: groupBreakages,
  },
  {
    title: "Creating a Customer User within a Group",
    kind: "customer_user",
    payload: example("seed-customer-user-create-in-group-unwrapped-request.json"),
    warnings: [],
    breakages: groupMemberBreakages,
  },
  {
    title: "Using Customer Users when Creating Orders",
    kind: "order",
    payload: example("seed-order-create-with-user-request.json"),
    warnings: [],
    breakages: orderBreakages,
  },
  {
    title: "Using Customer Users when Creating Bookings",
    kind: "booking",
    payload: example("seed-stays-booking-create-with-user-request.json"),
    warnings: [],
    breakages: bookingBreakages,
  },
  {
    title: "Using Additional Customer Users",
    kind: "order",
    payload: example("seed-order-create-with-additional-users-request.json"),
    // The guide pays from the balance but also gives a 3-D Secure session.
    warnings: ["/payments/0/three_d_secure_session_id unused_field"],
    breakages: textBreakages,
  },
];

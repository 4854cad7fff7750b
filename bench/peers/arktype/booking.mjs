// A stays booking, by arktype.

import { type } from "arktype";
import { CARD_ID, CUSTOMER_USER_ID, compareBooking, PHONE, QUOTE_ID, SESSION_ID } from "../../rules.mjs";
import { email, issuesIn, nullable, text } from "./forms.mjs";

const Guest = type({ given_name: text, family_name: text, "user_id?": nullable(CUSTOMER_USER_ID) });

const Booking = type({
  quote_id: QUOTE_ID,
  email,
  phone_number: PHONE,
  guests: Guest.array().atLeastLength(1),
  "users?": nullable(type(CUSTOMER_USER_ID).array()),
  "payment?": nullable(
    type({ "card_id?": nullable(CARD_ID), "three_d_secure_session_id?": nullable(SESSION_ID) }),
  ),
  "loyalty_programme_account_number?": nullable(text),
  "accommodation_special_requests?": "string | null",
  "metadata?": nullable("Record<string, string>"),
}).narrow((booking, context) => {
  let right = true;
  compareBooking(booking, (problem, path) => {
    right = context.reject({ problem, relativePath: path });
  });
  return right;
});

const Body = type({ data: Booking });

export const issuesOf = (value) => issuesIn(Body(value));

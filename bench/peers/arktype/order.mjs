// An order, by arktype.

import { type } from "arktype";
import {
  AIRLINE,
  AMOUNT,
  CARD_ID,
  COUNTRY,
  CURRENCY,
  CUSTOMER_USER_ID,
  compareOrder,
  DOCUMENT_TYPES,
  GENDERS,
  METADATA_KEY,
  OFFER_ID,
  ORDER_TYPES,
  PASSENGER_NAME,
  PAYMENT_TYPES,
  PHONE,
  SESSION_ID,
  TITLES,
} from "../../rules.mjs";
import { choice, date, email, issuesIn, nullable, text } from "./forms.mjs";

const Payment = type({
  type: choice(PAYMENT_TYPES),
  amount: AMOUNT,
  currency: CURRENCY,
  "three_d_secure_session_id?": nullable(SESSION_ID),
  "card_id?": nullable(CARD_ID),
});

const Document = type({
  type: choice(DOCUMENT_TYPES),
  unique_identifier: text,
  "issuing_country_code?": nullable(COUNTRY),
  "expires_on?": nullable(date),
});

const Passenger = type({
  id: text,
  given_name: PASSENGER_NAME,
  family_name: PASSENGER_NAME,
  born_on: date,
  title: choice(TITLES),
  gender: choice(GENDERS),
  email,
  phone_number: PHONE,
  "user_id?": nullable(CUSTOMER_USER_ID),
  "infant_passenger_id?": "string | null",
  "identity_documents?": nullable(Document.array()),
  "loyalty_programme_accounts?": nullable(type({ airline_iata_code: AIRLINE, account_number: text }).array()),
});

const Service = type({ id: text, quantity: "number.integer >= 1" });

const Metadata = type("Record<string, string <= 500>").narrow((pairs) => {
  const keys = Object.keys(pairs);
  return keys.length <= 50 && keys.every((key) => METADATA_KEY.test(key));
});

const Order = type({
  "type?": nullable(choice(ORDER_TYPES)),
  selected_offers: type(OFFER_ID).array().exactlyLength(1),
  "payments?": nullable(Payment.array()),
  "services?": nullable(Service.array()),
  "users?": nullable(type(CUSTOMER_USER_ID).array()),
  passengers: Passenger.array().atLeastLength(1),
  "metadata?": nullable(Metadata),
}).narrow((order, context) => {
  let right = true;
  compareOrder(order, (problem, path) => {
    right = context.reject({ problem, relativePath: path });
  });
  return right;
});

const Body = type({ data: Order });

export const issuesOf = (value) => issuesIn(Body(value));

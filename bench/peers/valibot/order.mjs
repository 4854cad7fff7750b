// An order, by valibot: in its own words, and what those don't cover as one raw check.

import * as v from "valibot";
import {
  AIRLINE,
  AMOUNT,
  CARD_ID,
  compareOrder,
  COUNTRY,
  CURRENCY,
  CUSTOMER_USER_ID,
  DOCUMENT_TYPES,
  EMAIL,
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

const form = (expression) => v.pipe(v.string(), v.regex(expression));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const date = v.pipe(v.string(), v.isoDate());
const email = v.pipe(v.string(), v.regex(EMAIL), v.maxLength(254));

const Payment = v.object({
  type: v.picklist(PAYMENT_TYPES),
  amount: form(AMOUNT),
  currency: form(CURRENCY),
  three_d_secure_session_id: v.nullish(form(SESSION_ID)),
  card_id: v.nullish(form(CARD_ID)),
});

const Document = v.object({
  type: v.picklist(DOCUMENT_TYPES),
  unique_identifier: text,
  issuing_country_code: v.nullish(form(COUNTRY)),
  expires_on: v.nullish(date),
});

const Passenger = v.object({
  id: text,
  given_name: form(PASSENGER_NAME),
  family_name: form(PASSENGER_NAME),
  born_on: date,
  title: v.picklist(TITLES),
  gender: v.picklist(GENDERS),
  email,
  phone_number: form(PHONE),
  user_id: v.nullish(form(CUSTOMER_USER_ID)),
  infant_passenger_id: v.nullish(v.string()),
  identity_documents: v.nullish(v.array(Document)),
  loyalty_programme_accounts: v.nullish(
    v.array(v.object({ airline_iata_code: form(AIRLINE), account_number: text })),
  ),
});

const Service = v.object({ id: text, quantity: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const Order = v.pipe(
  v.object({
    type: v.nullish(v.picklist(ORDER_TYPES)),
    selected_offers: v.pipe(v.array(form(OFFER_ID)), v.length(1)),
    payments: v.nullish(v.array(Payment)),
    services: v.nullish(v.array(Service)),
    users: v.nullish(v.array(form(CUSTOMER_USER_ID))),
    passengers: v.pipe(v.array(Passenger), v.minLength(1)),
    metadata: v.nullish(
      v.pipe(v.record(form(METADATA_KEY), v.pipe(v.string(), v.maxLength(500))), v.maxEntries(50)),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed) compareOrder(dataset.value, (message) => addIssue({ message }));
  }),
);

const Body = v.object({ data: Order });

export const issuesOf = (value) => v.safeParse(Body, value).issues?.length ?? 0;

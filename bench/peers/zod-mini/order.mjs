// An order, by zod/mini.

import * as z from "zod/mini";
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

const form = (expression) => z.string().check(z.regex(expression));
const text = z.string().check(z.trim(), z.minLength(1));
const email = z.email({ pattern: EMAIL }).check(z.maxLength(254));

const Payment = z.object({
  type: z.enum(PAYMENT_TYPES),
  amount: form(AMOUNT),
  currency: form(CURRENCY),
  three_d_secure_session_id: z.nullish(form(SESSION_ID)),
  card_id: z.nullish(form(CARD_ID)),
});

const Document = z.object({
  type: z.enum(DOCUMENT_TYPES),
  unique_identifier: text,
  issuing_country_code: z.nullish(form(COUNTRY)),
  expires_on: z.nullish(z.iso.date()),
});

const Passenger = z.object({
  id: text,
  given_name: form(PASSENGER_NAME),
  family_name: form(PASSENGER_NAME),
  born_on: z.iso.date(),
  title: z.enum(TITLES),
  gender: z.enum(GENDERS),
  email,
  phone_number: form(PHONE),
  user_id: z.nullish(form(CUSTOMER_USER_ID)),
  infant_passenger_id: z.nullish(z.string()),
  identity_documents: z.nullish(z.array(Document)),
  loyalty_programme_accounts: z.nullish(
    z.array(z.object({ airline_iata_code: form(AIRLINE), account_number: text })),
  ),
});

const Service = z.object({ id: text, quantity: z.int().check(z.minimum(1)) });

const Order = z
  .object({
    type: z.nullish(z.enum(ORDER_TYPES)),
    selected_offers: z.array(form(OFFER_ID)).check(z.length(1)),
    payments: z.nullish(z.array(Payment)),
    services: z.nullish(z.array(Service)),
    users: z.nullish(z.array(form(CUSTOMER_USER_ID))),
    passengers: z.array(Passenger).check(z.minLength(1)),
    metadata: z.nullish(
      z
        .record(form(METADATA_KEY), z.string().check(z.maxLength(500)))
        .check(z.refine((pairs) => Object.keys(pairs).length <= 50)),
    ),
  })
  .check(
    z.superRefine((order, context) =>
      compareOrder(order, (message, path) => context.addIssue({ code: "custom", message, path })),
    ),
  );

const Body = z.object({ data: Order });

export function issuesOf(value) {
  const { success, error } = Body.safeParse(value);
  return success ? 0 : error.issues.length;
}

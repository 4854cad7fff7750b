// An order, by zod 4: in its own words, and what those don't cover as one refinement.

import * as z from "zod";
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

const text = z.string().trim().min(1);
const email = z.email({ pattern: EMAIL }).max(254);

const Payment = z.object({
  type: z.enum(PAYMENT_TYPES),
  amount: z.string().regex(AMOUNT),
  currency: z.string().regex(CURRENCY),
  three_d_secure_session_id: z.string().regex(SESSION_ID).nullish(),
  card_id: z.string().regex(CARD_ID).nullish(),
});

const Document = z.object({
  type: z.enum(DOCUMENT_TYPES),
  unique_identifier: text,
  issuing_country_code: z.string().regex(COUNTRY).nullish(),
  expires_on: z.iso.date().nullish(),
});

const Passenger = z.object({
  id: text,
  given_name: z.string().regex(PASSENGER_NAME),
  family_name: z.string().regex(PASSENGER_NAME),
  born_on: z.iso.date(),
  title: z.enum(TITLES),
  gender: z.enum(GENDERS),
  email,
  phone_number: z.string().regex(PHONE),
  user_id: z.string().regex(CUSTOMER_USER_ID).nullish(),
  infant_passenger_id: z.string().nullish(),
  identity_documents: z.array(Document).nullish(),
  loyalty_programme_accounts: z
    .array(z.object({ airline_iata_code: z.string().regex(AIRLINE), account_number: text }))
    .nullish(),
});

const Order = z
  .object({
    type: z.enum(ORDER_TYPES).nullish(),
    selected_offers: z.array(z.string().regex(OFFER_ID)).length(1),
    payments: z.array(Payment).nullish(),
    services: z.array(z.object({ id: text, quantity: z.int().min(1) })).nullish(),
    users: z.array(z.string().regex(CUSTOMER_USER_ID)).nullish(),
    passengers: z.array(Passenger).min(1),
    metadata: z
      .record(z.string().regex(METADATA_KEY), z.string().max(500))
      .refine((pairs) => Object.keys(pairs).length <= 50)
      .nullish(),
  })
  .superRefine((order, context) =>
    compareOrder(order, (message, path) => context.addIssue({ code: "custom", message, path })),
  );

export const Body = z.object({ data: Order });

export function issuesOf(value) {
  const { success, error } = Body.safeParse(value);
  return success ? 0 : error.issues.length;
}

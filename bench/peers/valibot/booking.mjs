// A stays booking, by valibot.

import * as v from "valibot";
import {
  CARD_ID,
  compareBooking,
  CUSTOMER_USER_ID,
  EMAIL,
  PHONE,
  QUOTE_ID,
  SESSION_ID,
} from "../../rules.mjs";

const form = (expression) => v.pipe(v.string(), v.regex(expression));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const user = form(CUSTOMER_USER_ID);

const Booking = v.pipe(
  v.object({
    quote_id: form(QUOTE_ID),
    email: v.pipe(v.string(), v.regex(EMAIL), v.maxLength(254)),
    phone_number: form(PHONE),
    guests: v.pipe(
      v.array(v.object({ given_name: text, family_name: text, user_id: v.nullish(user) })),
      v.minLength(1),
    ),
    users: v.nullish(v.array(user)),
    payment: v.nullish(
      v.object({
        card_id: v.nullish(form(CARD_ID)),
        three_d_secure_session_id: v.nullish(form(SESSION_ID)),
      }),
    ),
    loyalty_programme_account_number: v.nullish(text),
    accommodation_special_requests: v.nullish(v.string()),
    metadata: v.nullish(v.record(v.string(), v.string())),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed) compareBooking(dataset.value, (message) => addIssue({ message }));
  }),
);

const Body = v.object({ data: Booking });

export const issuesOf = (value) => v.safeParse(Body, value).issues?.length ?? 0;

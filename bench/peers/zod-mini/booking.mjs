// A stays booking, by zod/mini.

import * as z from "zod/mini";
import {
  CARD_ID,
  compareBooking,
  CUSTOMER_USER_ID,
  EMAIL,
  PHONE,
  QUOTE_ID,
  SESSION_ID,
} from "../../rules.mjs";

const form = (expression) => z.string().check(z.regex(expression));
const text = z.string().check(z.trim(), z.minLength(1));
const user = form(CUSTOMER_USER_ID);
const Guest = z.object({ given_name: text, family_name: text, user_id: z.nullish(user) });

const Booking = z
  .object({
    quote_id: form(QUOTE_ID),
    email: z.email({ pattern: EMAIL }).check(z.maxLength(254)),
    phone_number: form(PHONE),
    guests: z.array(Guest).check(z.minLength(1)),
    users: z.nullish(z.array(user)),
    payment: z.nullish(
      z.object({
        card_id: z.nullish(form(CARD_ID)),
        three_d_secure_session_id: z.nullish(form(SESSION_ID)),
      }),
    ),
    loyalty_programme_account_number: z.nullish(text),
    accommodation_special_requests: z.nullish(z.string()),
    metadata: z.nullish(z.record(z.string(), z.string())),
  })
  .check(
    z.superRefine((booking, context) =>
      compareBooking(booking, (message, path) => context.addIssue({ code: "custom", message, path })),
    ),
  );

const Body = z.object({ data: Booking });

export function issuesOf(value) {
  const { success, error } = Body.safeParse(value);
  return success ? 0 : error.issues.length;
}

// A stays booking, by zod 4.

import * as z from "zod";
import {
  CARD_ID,
  compareBooking,
  CUSTOMER_USER_ID,
  EMAIL,
  PHONE,
  QUOTE_ID,
  SESSION_ID,
} from "../../rules.mjs";

const text = z.string().trim().min(1);
const user = z.string().regex(CUSTOMER_USER_ID);

const Booking = z
  .object({
    quote_id: z.string().regex(QUOTE_ID),
    email: z.email({ pattern: EMAIL }).max(254),
    phone_number: z.string().regex(PHONE),
    guests: z.array(z.object({ given_name: text, family_name: text, user_id: user.nullish() })).min(1),
    users: z.array(user).nullish(),
    payment: z
      .object({
        card_id: z.string().regex(CARD_ID).nullish(),
        three_d_secure_session_id: z.string().regex(SESSION_ID).nullish(),
      })
      .nullish(),
    loyalty_programme_account_number: text.nullish(),
    accommodation_special_requests: z.string().nullish(),
    metadata: z.record(z.string(), z.string()).nullish(),
  })
  .superRefine((booking, context) =>
    compareBooking(booking, (message, path) => context.addIssue({ code: "custom", message, path })),
  );

export const Body = z.object({ data: Booking });

export function issuesOf(value) {
  const { success, error } = Body.safeParse(value);
  return success ? 0 : error.issues.length;
}

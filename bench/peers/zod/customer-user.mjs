// A customer user, by zod 4.

import * as z from "zod";
import { EMAIL, GROUP_ID, PHONE } from "../../rules.mjs";

const name = z.string().trim().min(1).max(255);

export const Body = z.object({
  data: z.object({
    email: z.email({ pattern: EMAIL }).max(254),
    given_name: name,
    family_name: name,
    phone_number: z.string().regex(PHONE).nullish(),
    group_id: z.string().regex(GROUP_ID).nullish(),
  }),
});

export function issuesOf(value) {
  const { success, error } = Body.safeParse(value);
  return success ? 0 : error.issues.length;
}

// A customer user, by zod/mini.

import * as z from "zod/mini";
import { EMAIL, GROUP_ID, PHONE } from "../../rules.mjs";

const form = (expression) => z.string().check(z.regex(expression));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(255));

const Body = z.object({
  data: z.object({
    email: z.email({ pattern: EMAIL }).check(z.maxLength(254)),
    given_name: name,
    family_name: name,
    phone_number: z.nullish(form(PHONE)),
    group_id: z.nullish(form(GROUP_ID)),
  }),
});

export function issuesOf(value) {
  const { success, error } = Body.safeParse(value);
  return success ? 0 : error.issues.length;
}

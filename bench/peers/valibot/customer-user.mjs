// A customer user, by valibot.

import * as v from "valibot";
import { EMAIL, GROUP_ID, PHONE } from "../../rules.mjs";

const form = (expression) => v.pipe(v.string(), v.regex(expression));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255));

const Body = v.object({
  data: v.object({
    email: v.pipe(v.string(), v.regex(EMAIL), v.maxLength(254)),
    given_name: name,
    family_name: name,
    phone_number: v.nullish(form(PHONE)),
    group_id: v.nullish(form(GROUP_ID)),
  }),
});

export const issuesOf = (value) => v.safeParse(Body, value).issues?.length ?? 0;

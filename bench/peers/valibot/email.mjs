// An email by itself, by valibot.

import * as v from "valibot";
import { EMAIL } from "../../rules.mjs";

const Email = v.pipe(v.string(), v.regex(EMAIL), v.maxLength(254));

export const issuesOf = (value) => v.safeParse(Email, value).issues?.length ?? 0;

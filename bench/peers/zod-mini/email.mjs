// An email by itself, by zod/mini.

import * as z from "zod/mini";
import { EMAIL } from "../../rules.mjs";

const Email = z.email({ pattern: EMAIL }).check(z.maxLength(254));

export function issuesOf(value) {
  const { success, error } = Email.safeParse(value);
  return success ? 0 : error.issues.length;
}

// An email by itself, by zod 4.

import * as z from "zod";
import { EMAIL } from "../../rules.mjs";

const Email = z.email({ pattern: EMAIL }).max(254);

export function issuesOf(value) {
  const { success, error } = Email.safeParse(value);
  return success ? 0 : error.issues.length;
}

// A customer user, by zod 4 with its compiler, which writes code for a schema where the runtime allows that.

import * as z from "zod";
import { Body } from "../zod/customer-user.mjs";

const Compiled = z.compile(Body);

export function issuesOf(value) {
  const { success, error } = Compiled.safeParse(value);
  return success ? 0 : error.issues.length;
}

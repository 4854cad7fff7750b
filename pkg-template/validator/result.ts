// A verdict as the `Result` that callers get.

import type { Issue } from "../types/issue.js";
import type { Result } from "../types/schema.js";
import type { Verdict } from "./check.ts";
import { ValidationError } from "./errors.ts";

export function success<T>(verdict: Verdict, data: T): Result<T> {
  return { success: true, data, warnings: verdict.issues };
}

export function failure(verdict: Verdict): Result<never> {
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  for (const issue of verdict.issues) (issue.severity === "error" ? errors : warnings).push(issue);
  return { success: false, error: ValidationError.of(errors), warnings };
}

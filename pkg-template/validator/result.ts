// Converts a verdict to the `Result` that callers get.

import type { Issue } from "../types/issue.js";
import type { Result } from "../types/schema.js";
import type { Verdict } from "./check.ts";
import { ValidationError } from "./errors.ts";

export function success<T>(verdict: Verdict, data: T): Result<T> {
  return { success: true, data, warnings: verdict.issues };
}

export function failure({ issues }: Verdict): Result<never> {
  return {
    success: false,
    error: ValidationError.of(issues.filter(isError)),
    warnings: issues.filter((issue) => !isError(issue)),
  };
}

export function isError(issue: Issue): boolean {
  return issue.severity === "error";
}

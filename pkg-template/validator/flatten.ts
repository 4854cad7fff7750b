// Groups issues by field, as form libraries expect.

import type { ApiIssue, Issue } from "../types/issue.js";
import { unescapePointer } from "./field-path.ts";

export function flatten(issues: readonly (Issue | ApiIssue)[]): {
  formErrors: string[];
  fieldErrors: Record<string, string[]>;
} {
  const formErrors: string[] = [];
  const fields = new Map<string, string[]>();
  for (const { pointer, message } of issues) {
    if (pointer === "") {
      formErrors.push(message);
      continue;
    }
    const key = pointer.slice(1).split("/").map(unescapePointer).join(".");
    const messages = fields.get(key);
    if (messages === undefined) fields.set(key, [message]);
    else messages.push(message);
  }
  // `fromEntries` creates own properties for any name, even `__proto__`.
  return { formErrors, fieldErrors: Object.fromEntries(fields) };
}

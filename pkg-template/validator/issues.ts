// Creates the issues that do not come from the module, and rewords issues with the caller's messages.

import type { Issue } from "../types/issue.js";
import { FAULT } from "./instance.ts";
import type { Messages } from "./options.ts";

/** No issues: always the same array. */
export const NONE: readonly Issue[] = Object.freeze([]);

/** The issue for a value that has no JSON. */
export function unreadable(): Issue {
  return whole(
    "This cannot be read as JSON: give an object without cycles, BigInts and whatever throws when it is read, or JSON itself as text or bytes.",
  );
}

/** The issue if the module failed, and a new instance of it failed too. */
export function fault(): Issue {
  return whole(FAULT);
}

function whole(message: string): Issue {
  return { code: "unreadable_input", severity: "error", message, path: [], pointer: "" };
}

/** The issues with the caller's messages, for codes that have one. */
export function reword(issues: readonly Issue[], messages: readonly Messages[]): readonly Issue[] {
  if (messages.length === 0) return issues;
  return issues.map((issue) => {
    try {
      // A refusal's code may be any word, even one that every object has, such as `toString`.
      if (issue.code in {}) return issue;
      const message: unknown = messages.find(({ [issue.code]: say }) => say)?.[issue.code]!(issue);
      return typeof message === "string" && message.trim() ? { ...issue, message } : issue;
    } catch {
      return issue;
    }
  });
}

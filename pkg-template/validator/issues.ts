// The issues that JavaScript makes itself, and the caller's own words for any of them.

import type { Issue } from "../types/issue.js";
import { FAULT } from "./instance.ts";
import type { Messages } from "./options.ts";

/** No issues: the same list every time. */
export const NONE: readonly Issue[] = Object.freeze([]);

/** A value of which there is no JSON. */
export function unreadable(): Issue {
  return whole(
    "This cannot be read as JSON: give an object without cycles, BigInts and whatever throws when it is read, or JSON itself as text or bytes.",
  );
}

/** The module failed, and a fresh instance of it failed too. */
export function fault(): Issue {
  return whole(FAULT);
}

function whole(message: string): Issue {
  return { code: "unreadable_input", severity: "error", message, path: [], pointer: "" };
}

/** The issues in the caller's words, where there are some for the code. */
export function reword(issues: readonly Issue[], messages: readonly Messages[]): readonly Issue[] {
  if (messages.length === 0) return issues;
  return issues.map((issue) => {
    try {
      const message: unknown = messages.find(({ [issue.code]: say }) => say)?.[issue.code]!(issue);
      return typeof message === "string" && message.trim() ? { ...issue, message } : issue;
    } catch {
      return issue;
    }
  });
}

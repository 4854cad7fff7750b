// Finds duplicate emails in a batch of Customer Users.

import type { Issue } from "../types/issue.js";
import { ISSUES } from "./check.ts";
import type { Exports } from "./exports.ts";
import { jsonOf } from "./input.ts";
import { attempt, readIssues, reserve, type Source, writeText } from "./instance.ts";
import { fault, NONE, unreadable } from "./issues.ts";

export function uniqueEmails(source: Source, users: unknown): readonly Issue[] {
  const json = jsonOf(users);
  if (json === undefined) return [unreadable()];
  return attempt(source, ask, json) ?? [fault()];
}

function ask(wasm: Exports, json: string): readonly Issue[] {
  reserve(wasm, 3 * json.length);
  return wasm.unique_emails(writeText(json)) & ISSUES ? JSON.parse(readIssues(wasm)) : NONE;
}

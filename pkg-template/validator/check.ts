// One check: the payload into the module, the verdict and the issues out of it.

import type { Exports } from "validator-glue";
import type { Issue } from "../types/issue.js";
import { type Booked, notBooked } from "./booked.ts";
import { append, attempt, readIssues, readText, reserve, type Source, writeBytes, writeText } from "./instance.ts";
import { fault, NONE, reword, unreadable } from "./issues.ts";
import { badNow, HELD, type Settings, today } from "./options.ts";

/** Bits of what the module answers. */
const INVALID = 1;
const WRAPPED = 2;
export const ISSUES = 4;
const TEXT = 8;
const BAD_NOW = 16;
const BAD_BOOKED = 64;

/** What payloads of the kinds with these numbers book. */
const BOOKS: Partial<Record<number, "offer" | "quote">> = { 3: "offer", 5: "quote" };

/**
 * The text of the offer or the quote that an instance has read last, and still holds: the same need not be handed over
 * again.
 */
let held: { readonly wasm: Exports; readonly kind: number; readonly booked: Booked } | undefined;

/** JSON as text or bytes; `undefined` where what the caller gave could not be read as any. */
export type Payload = string | Uint8Array | undefined;

export interface Verdict {
  readonly valid: boolean;
  /** The input had the wrapper `data`. */
  readonly wrapped: boolean;
  readonly issues: readonly Issue[];
  /** The tidied or built JSON, where it was asked for. */
  readonly text: string;
}

/** Checks a payload of the kind with this number; for one field, `path` is its path as a JSON array. */
export function check(
  source: Source,
  kind: number,
  payload: Payload,
  settings: Settings,
  flags: number,
  path = "",
): Verdict {
  const now = today(settings);
  const books = BOOKS[kind];
  const booked = books ? settings[books] : "";
  const answer = attempt(source, (wasm) => ask(wasm, kind, payload ?? "", settings, flags, now, path, booked));
  if (answer === undefined) return refuse(fault(), settings);
  if (answer.bits & BAD_NOW) throw badNow();
  if (answer.bits & BAD_BOOKED) throw notBooked(books!);
  if (payload === undefined) return refuse(unreadable(), settings);
  return {
    valid: (answer.bits & INVALID) === 0,
    wrapped: (answer.bits & WRAPPED) !== 0,
    issues: reword(answer.issues, settings.messages),
    text: answer.text,
  };
}

function refuse(issue: Issue, settings: Settings): Verdict {
  return { valid: false, wrapped: false, issues: reword([issue], settings.messages), text: "" };
}

function ask(
  wasm: Exports,
  kind: number,
  payload: string | Uint8Array,
  { maxBytes, maxIssues }: Settings,
  flags: number,
  now: string,
  path: string,
  booked: Booked,
): { bits: number; issues: readonly Issue[]; text: string } {
  // Bytes may have been changed since.
  const isHeld =
    typeof booked === "string" && held?.booked === booked && held.kind === kind && held.wasm === wasm;
  const toRead = isHeld ? "" : booked;
  const rest = 3 * (now.length + path.length + toRead.length);
  let length = payload.length;
  if (length <= maxBytes) {
    reserve(wasm, (typeof payload === "string" ? Math.min(3 * length, maxBytes) : length) + rest);
    length = typeof payload === "string" ? writeText(payload) : writeBytes(payload);
  }
  let end = length;
  if (length > maxBytes) {
    // Not written, or not all of it: the length alone tells the module. What follows it then begins the buffer.
    reserve(wasm, rest);
    length = maxBytes + 1;
    end = 0;
  }
  const nowLength = append(now, end);
  const pathLength = append(path, end + nowLength);
  const bookedLength = append(toRead, end + nowLength + pathLength);
  const set = isHeld ? flags | HELD : flags;
  const bits = wasm.run(kind, set, length, nowLength, pathLength, bookedLength, maxBytes, maxIssues);
  if (toRead) held = bits & (BAD_NOW | BAD_BOOKED) ? undefined : { wasm, kind, booked };
  return {
    bits,
    issues: bits & ISSUES ? JSON.parse(readIssues(wasm)) : NONE,
    text: bits & TEXT ? readText(wasm) : "",
  };
}

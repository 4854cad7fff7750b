// One check: passes the payload to the module, and returns the verdict and the issues.

import type { Issue } from "../types/issue.js";
import { type Booked, notBooked } from "./booked.ts";
import type { Exports } from "./exports.ts";
import { append, attempt, readIssues, readText, reserve, type Source, writeBytes, writeText } from "./instance.ts";
import { fault, NONE, reword, unreadable } from "./issues.ts";
import { badNow, HELD, type Settings, today } from "./options.ts";

/** Bits of the module's result. */
const INVALID = 1;
const WRAPPED = 2;
export const ISSUES = 4;
const TEXT = 8;
const BAD_NOW = 16;
const BAD_BOOKED = 64;

/** What payloads of these kinds, by number, book. */
const BOOKS: Partial<Record<number, "offer" | "quote">> = { 3: "offer", 5: "quote" };

/**
 * The JSON of the offer or quote that an instance read last and still holds, so that it need not be passed again.
 */
let held: { readonly wasm: Exports; readonly kind: number; readonly booked: Booked } | undefined;

/** JSON as a string or bytes; `undefined` if the input could not be read. */
export type Payload = string | Uint8Array | undefined;

export interface Verdict {
  readonly valid: boolean;
  /** The input was wrapped in `data`. */
  readonly wrapped: boolean;
  readonly issues: readonly Issue[];
  /** The tidied or built JSON, if requested. */
  readonly text: string;
}

/** Checks a payload of the kind with this number. For one field, `path` is its path as a JSON array. */
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
  const answer = attempt(source, ask, { kind, payload: payload ?? "", settings, flags, now, path, booked });
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

/** What the module is asked. */
interface Question {
  readonly kind: number;
  readonly payload: string | Uint8Array;
  readonly settings: Settings;
  readonly flags: number;
  readonly now: string;
  readonly path: string;
  readonly booked: Booked;
}

function ask(
  wasm: Exports,
  { kind, payload, settings: { maxBytes, maxIssues }, flags, now, path, booked }: Question,
): { bits: number; issues: readonly Issue[]; text: string } {
  // Bytes may have changed since.
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
    // Not written, or only in part: the module knows from the length. What follows then starts at the beginning of the
    // buffer.
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

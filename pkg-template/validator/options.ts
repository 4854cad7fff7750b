// Reads and checks options, once, as the settings of one call.

import type { Issue, IssueCode } from "../types/issue.js";
import { type Booked, bookedJson } from "./booked.ts";
import { wrong } from "./errors.ts";
import { isObject } from "./is-object.ts";

/** Flags of `run`, as `src/wasm/validator.rs` reads them. */
export const STRICT = 1;
export const ENVELOPE_REQUIRED = 2;
export const TIDY = 4;
export const BUILD = 8;
export const LINK = 16;
export const FIELD = 32;
export const FORM = 64;
export const HELD = 128;

/** The module uses 32-bit numbers. */
const MOST = 0xffff_fffe;

export type Messages = Partial<Record<IssueCode, (issue: Issue) => string | undefined>>;

export interface Settings {
  readonly flags: number;
  readonly now: string | (() => string) | undefined;
  readonly maxBytes: number;
  readonly maxIssues: number;
  /** The call's own first, then those set by `with`. */
  readonly messages: readonly Messages[];
  /** What is booked, as JSON; `""` if not given. */
  readonly offer: Booked;
  readonly quote: Booked;
}

export const DEFAULTS: Settings = {
  flags: LINK,
  now: undefined,
  maxBytes: 262_144,
  maxIssues: 100,
  messages: [],
  offer: "",
  quote: "",
};

/**
 * The defaults with the options applied. A number is ignored: it is the index that `array.map(schema.safeParse)`
 * passes.
 */
export function settings(options: unknown, defaults: Settings): Settings {
  if (options === undefined || typeof options === "number") return defaults;
  if (typeof options !== "object" || options === null) throw new TypeError("The options must be an object.");
  const { now, strict, envelope, normalize, linkUsers, maxBytes, maxIssues, messages, offer, quote } =
    options as Record<string, unknown>;
  let flags = flag("strict", strict, STRICT, defaults.flags);
  flags = flag("normalize", normalize, TIDY, flags);
  flags = flag("linkUsers", linkUsers, LINK, flags);
  if (envelope !== undefined) {
    if (envelope !== "optional" && envelope !== "required")
      throw new TypeError('`envelope` must be "optional" or "required".');
    flags = flag("envelope", envelope === "required", ENVELOPE_REQUIRED, flags);
  }
  // Only checks a string's shape. In each check, the module validates the date or time.
  if (now !== undefined && typeof now !== "function" && !/^\d{4}-\d\d-\d\d/.test(now as string)) throw badNow();
  return {
    flags,
    now: (now as Settings["now"]) ?? defaults.now,
    maxBytes: limit("maxBytes", maxBytes, defaults.maxBytes),
    maxIssues: limit("maxIssues", maxIssues, defaults.maxIssues),
    messages: messagesOf(messages, defaults.messages),
    offer: bookedJson("offer", offer) ?? defaults.offer,
    quote: bookedJson("quote", quote) ?? defaults.quote,
  };
}

function messagesOf(messages: unknown, others: Settings["messages"]): Settings["messages"] {
  if (messages === undefined) return others;
  if (!isObject(messages) || Object.values(messages).some((say) => say !== undefined && typeof say !== "function"))
    throw new TypeError("`messages` must be an object of functions, by code.");
  return [messages, ...others];
}

/** The date or time of this call; `""` if none is given. */
export function today({ now }: Settings): string {
  if (now === undefined) return "";
  let date: unknown = now;
  if (typeof now === "function") {
    try {
      date = now();
    } catch (cause) {
      throw badNow(cause);
    }
  }
  if (typeof date !== "string" || date === "") throw badNow();
  return date;
}

/** The error if `now` is not a date. */
export function badNow(cause?: unknown): TypeError {
  return wrong("`now` must be a date as YYYY-MM-DD, with a time or without, or a function that gives one.", cause);
}

function flag(name: string, value: unknown, bit: number, flags: number): number {
  if (value === undefined) return flags;
  if (typeof value !== "boolean") throw new TypeError(`\`${name}\` must be true or false.`);
  return value ? flags | bit : flags & ~bit;
}

function limit(name: string, value: unknown, fallback: number): number {
  if (value === undefined) return fallback;
  if (!Number.isInteger(value) || (value as number) < 0)
    throw new TypeError(`\`${name}\` must be a whole number, 0 or more.`);
  return Math.min(value as number, MOST);
}

// Duffel's refusals as issues, however odd they are: read property by property, guarded, and never trusted to have a
// shape.

import type { ApiIssue, Issue, PathSegment } from "../types/issue.js";
import { ValidationError } from "./errors.ts";
import { unescapePointer } from "./field-path.ts";
import { reword } from "./issues.ts";
import type { Messages } from "./options.ts";

/** Errors read of one answer. Duffel sends a handful. */
const MOST = 1000;

const REFUSED = "Duffel refused this without saying why.";
/** A proxy's page, an empty body, a `Response` that nobody has read: behind it an order may have been booked. */
const UNREADABLE = "No readable answer came from Duffel, so it is not known whether this was done.";
/** A `DuffelError` without an answer, of what was never sent, or may be done twice. */
const UNANSWERED = "No answer came from Duffel. Please try again.";

export function fromApiError(error: unknown, options?: unknown): readonly ApiIssue[] {
  const messages = read(options, "messages");
  const issues = issuesOf(error);
  // The codes of others are none of the caller's, whose functions are asked by code.
  return typeof messages === "object" && messages !== null ? reword(issues as Issue[], [messages as Messages]) : issues;
}

function issuesOf(error: unknown): readonly ApiIssue[] {
  try {
    if (error instanceof ValidationError && error.issues.length > 0) return error.issues;
  } catch {
    // Something that does not even like to be asked what it is.
  }
  const isUnread = typeof read(error, "text") === "function";
  const body = typeof error === "string" ? parsed(error) : isUnread ? undefined : error;
  const errors = isList(body) ? body : read(body, "errors");
  const count = isList(errors) ? Math.min(Number(read(errors, "length")) || 0, MOST) : 0;
  if (count === 0) {
    const call = unexplained(body);
    if (call !== undefined) return [issue(undefined, call)];
    const said = typeof body === "string" ? { message: sentence(body) } : body;
    return [issue(said, isList(errors) ? REFUSED : UNREADABLE)];
  }
  return Array.from({ length: count }, (_, index) => issue(read(errors, index), REFUSED));
}

/** What to say of a `DuffelError` without words of Duffel's: its message is for the log. `undefined` of anything else. */
function unexplained(error: unknown): string | undefined {
  const ambiguous = read(error, "ambiguous");
  if (typeof ambiguous !== "boolean") return undefined;
  if (ambiguous) return UNREADABLE;
  return read(error, "status") === undefined ? UNANSWERED : REFUSED;
}

/** `unsaid`: what to say where the error has no words. */
function issue(error: unknown, unsaid: string): ApiIssue {
  const pointer = pointerOf(read(error, "source"));
  return {
    code: text(read(error, "code")) ?? text(read(error, "type")) ?? "unknown_error",
    severity: "error",
    message: text(error) ?? text(read(error, "message")) ?? text(read(error, "title")) ?? unsaid,
    path: pathOf(pointer),
    pointer,
    ...paramsOf(read(error, "params")),
  };
}

/** What a gateway's own errors have besides Duffel's. */
function paramsOf(given: unknown): Pick<ApiIssue, "params"> {
  if (typeof given !== "object" || given === null || isList(given)) return {};
  try {
    const params = Object.entries(given).filter(([, value]) => typeof value === "string" || typeof value === "number");
    return params.length === 0 ? {} : { params: Object.fromEntries(params) };
  } catch {
    return {};
  }
}

/**
 * Relative to `data`, as Duffel gives it. A source that only names the field points at that; an airline's name points
 * nowhere.
 */
function pointerOf(source: unknown): string {
  const pointer = text(read(source, "pointer"));
  if (pointer?.startsWith("/")) return pointer.replace(/^\/data(?=\/|$)/, "");
  const field = text(read(source, "field"));
  return field === undefined ? "" : `/${field.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

function pathOf(pointer: string): PathSegment[] {
  const names = pointer.split("/").slice(1).map(unescapePointer);
  return names.map((name, at) =>
    /^(0|[1-9]\d{0,8})$/.test(name) && names[at - 1] !== "metadata" ? Number(name) : name,
  );
}

function parsed(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" ? value : body;
  } catch {
    return body;
  }
}

/** The one line that a plain-text body is. A page of HTML is for nobody. */
function sentence(body: string): string | undefined {
  const line = body.trim();
  return line.length <= 300 && !/[<\n]/.test(line) ? line : undefined;
}

/** What is said there: a text that is not blank, or a number as one. */
function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function read(value: unknown, key: PropertyKey): unknown {
  try {
    return typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}

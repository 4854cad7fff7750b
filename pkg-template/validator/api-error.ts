// Converts Duffel's refusals to issues, however odd they are. Each property is read under guard, and no shape is
// assumed.

import type { ApiIssue, Issue, PathSegment } from "../types/issue.js";
import { ValidationError } from "./errors.ts";
import { unescapePointer } from "./field-path.ts";
import { reword } from "./issues.ts";
import type { Messages } from "./options.ts";

/** The most errors read from one response. Duffel sends a handful. */
const MOST = 1000;

const REFUSED = "Duffel refused this without saying why.";
/** For a proxy's page, an empty body, or a `Response` that was not read: an order may have been booked. */
const UNREADABLE = "No readable answer came from Duffel, so it is not known whether this was done.";
/** For a `DuffelError` of a call that was never sent, or that is safe to repeat after whatever a proxy said. */
const UNANSWERED = "No answer came from Duffel. Please try again.";

export function fromApiError(error: unknown, options?: unknown): readonly ApiIssue[] {
  const messages = read(options, "messages");
  const issues = issuesOf(error);
  // The cast is safe: `reword` looks functions up by code, and there are none for other codes.
  return typeof messages === "object" && messages !== null ? reword(issues as Issue[], [messages as Messages]) : issues;
}

function issuesOf(error: unknown): readonly ApiIssue[] {
  try {
    if (error instanceof ValidationError && error.issues.length > 0) return error.issues;
  } catch {
    // Even inspecting the value throws.
  }
  const isUnread = typeof read(error, "text") === "function";
  const body = typeof error === "string" ? parsed(error) : isUnread ? undefined : error;
  const refused = isList(body) ? body : read(body, "errors");
  // A `ValidationError` that a server has sent as JSON.
  const errors = refused ?? read(body, "issues");
  const count = isList(errors) ? Math.min(Number(read(errors, "length")) || 0, MOST) : 0;
  if (count === 0) {
    const call = unexplained(body);
    if (call !== undefined) return [issue(undefined, call)];
    const said = typeof body === "string" ? { message: sentence(body) } : body;
    return [issue(said, isList(refused) ? REFUSED : UNREADABLE)];
  }
  return Array.from({ length: count }, (_, index) => issue(read(errors, index), REFUSED));
}

/**
 * The message for a `DuffelError` without Duffel's own wording; its own message is for the log. `undefined` for
 * anything else.
 */
function unexplained(error: unknown): string | undefined {
  const ambiguous = read(error, "ambiguous");
  if (typeof ambiguous !== "boolean") return undefined;
  if (ambiguous) return UNREADABLE;
  const status = read(error, "status");
  const isRefusal = typeof status === "number" && status >= 400 && read(error, "retryable") !== true;
  return isRefusal ? REFUSED : UNANSWERED;
}

/** `unsaid`: the message if the error has none. */
function issue(error: unknown, unsaid: string): ApiIssue {
  const pointer = pointerOf(read(error, "source") ?? error);
  return {
    code: text(read(error, "code")) ?? text(read(error, "type")) ?? "unknown_error",
    severity: "error",
    message: text(error) ?? text(read(error, "message")) ?? text(read(error, "title")) ?? unsaid,
    path: pathOf(pointer),
    pointer,
    ...paramsOf(read(error, "params")),
  };
}

/** The parameters of a gateway's own errors, which Duffel's don't have. */
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
 * The pointer relative to `data`, as Duffel gives it. If the source only names the field, the pointer to that field;
 * for an airline's name, none.
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

/** A plain-text body of one line. An HTML page is not shown to anyone. */
function sentence(body: string): string | undefined {
  const line = body.trim();
  return line.length <= 300 && !/[<\n]/.test(line) ? line : undefined;
}

/** A non-blank string, or a number as a string. */
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
    return (value as Record<PropertyKey, unknown>)[key];
  } catch {
    // `null` and `undefined` have no properties, and a getter may throw.
    return undefined;
  }
}

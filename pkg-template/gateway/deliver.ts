// Makes the call to Duffel, and decides what the visitor is told about its outcome.

import { FORWARD, type Forward, type ForwardCall, type Forwarded } from "../client/forward.ts";
import { isBailout } from "../client/prerendering.ts";
import type { Duffel } from "../types/client.js";
import { type Answer, errorAnswer } from "./answer.ts";
import { OPERATIONS } from "./operations.ts";

/** Duffel's headers that are returned to the visitor. */
export const HANDED_BACK = ["x-request-id", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after"];

const BODILESS = new Set([204, 205]);

/** A value that may be put in a header. */
const PRINTABLE = /^[\x20-\x7e]*$/;
/** The same of a request ID. */
const REQUEST_ID = /^[\x21-\x7e]{1,200}$/;

/**
 * Forwards the call. Never throws, so that there is always a response, with which a claim can be settled; except what
 * stops Next.js from prerendering a route that reads.
 */
export async function deliver(duffel: Duffel, call: ForwardCall): Promise<Answer> {
  try {
    return answerOf(await (duffel as unknown as Record<typeof FORWARD, Forward>)[FORWARD](call));
  } catch (error) {
    const { method } = OPERATIONS[call.operation];
    if (method === "GET" && isBailout(error)) throw error;
    const { ambiguous, requestId, cause } = (error ?? {}) as Readonly<Record<string, unknown>>;
    // What the client's token function threw, for the Worker's log.
    if (cause !== undefined) console.error(cause);
    const id = requestIdOf(requestId);
    // A failed write's outcome is unknown unless the client is sure.
    if (ambiguous === true || (ambiguous !== false && method !== "GET")) return outcomeUnknown(id);
    // A call that is safe to repeat is not ambiguous, but may have been carried out.
    const known = method === "PUT" || method === "DELETE" ? "no answer came" : "nothing was changed";
    return failed(
      "duffel_unreachable",
      "Duffel not reached",
      `Duffel could not be reached, and ${known}. Please try again.`,
      id,
    );
  }
}

function answerOf(forwarded: Forwarded): Answer {
  const requestId = requestIdOf(forwarded.headers.get("x-request-id"));
  if (forwarded.ambiguous) return outcomeUnknown(requestId);
  if (refusesToken(forwarded))
    return failed(
      "token_refused",
      "Access token refused",
      "Duffel did not accept this service's own credentials.",
      requestId,
    );
  return handedBack(forwarded);
}

function handedBack({ status, headers, body }: Forwarded): Answer {
  const handed: Record<string, string> = {};
  for (const name of HANDED_BACK) {
    const value = headers.get(name);
    // A foreign response's may be anything.
    if (value !== null && PRINTABLE.test(value)) handed[name] = value;
  }
  if (BODILESS.has(status)) return { status, headers: handed, body: null };
  // A proxy's page would run in the gateway's origin. As plain text, it is harmless.
  const isJson = body !== "" && /^application\/(?:\w+\+)?json\b/i.test(headers.get("content-type") ?? "");
  return {
    status,
    headers: { "content-type": isJson ? "application/json" : "text/plain; charset=utf-8", ...handed },
    body,
  };
}

/**
 * The gateway's operator is at fault. To the visitor, who may be signed in, a 401 or 403 would mean something else.
 */
function refusesToken({ status, body }: Forwarded): boolean {
  if (status !== 403) return status === 401;
  try {
    return JSON.parse(body).errors.some((error: { type?: unknown }) => error.type === "authentication_error");
  } catch {
    return false;
  }
}

function failed(code: string, title: string, message: string, requestId: string | undefined): Answer {
  const errors = [{ type: "api_error", code, title, message }];
  return errorAnswer(502, errors, { request_id: requestId }, requestIdHeader(requestId));
}

function outcomeUnknown(requestId: string | undefined): Answer {
  const message = "It is not known whether this was carried out. Please look before sending it again.";
  const errors = [{ type: "api_error", code: "outcome_unknown", title: "Outcome unknown", message }];
  return errorAnswer(504, errors, { request_id: requestId, ambiguous: true }, requestIdHeader(requestId));
}

function requestIdOf(value: unknown): string | undefined {
  return typeof value === "string" && REQUEST_ID.test(value) ? value : undefined;
}

function requestIdHeader(requestId: string | undefined): Record<string, string> {
  return requestId === undefined ? {} : { "x-request-id": requestId };
}

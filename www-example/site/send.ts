// Sends a payload to the Worker, once, and says what became of it.

import { type ApiIssue, fromApiError } from "duffel-customers/slim";
import { messages } from "./messages.ts";
import type { Payload } from "./payload.ts";

export type Outcome =
  /** Done; `pending` where Duffel has taken it and the record is not complete. */
  | { readonly kind: "done"; readonly pending: boolean; readonly record: Payload }
  | { readonly kind: "refused"; readonly issues: readonly ApiIssue[] }
  /** It may have been carried out. Whatever happens next, it must not be sent again unseen. */
  | { readonly kind: "unknown" }
  /** There was no network to send it over. */
  | { readonly kind: "offline" };

export interface Answered {
  readonly outcome: Outcome;
  /** The answer's status, in words. */
  readonly status: string;
  /** Duffel's name for the call, where it got one. */
  readonly requestId?: string | undefined;
}

/** Longer than the Worker itself waits for Duffel. */
const TIMEOUT = 150_000;

/**
 * `key` names the attempt: what is sent with the same one again, the Worker answers as it did the first time.
 * `failure` asks the stand-in to fail.
 */
export async function send(endpoint: string, json: string, key: string, failure?: string): Promise<Answered> {
  if (!navigator.onLine) return { outcome: { kind: "offline" }, status: "Not sent" };
  try {
    const response = await fetch(`/api${endpoint}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": key,
        ...(failure === undefined ? {} : { "make-it-fail": failure }),
      },
      body: json,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const status = `Sent, answered with ${response.status}`;
    const requestId = response.headers.get("x-request-id") ?? undefined;
    return { outcome: outcomeOf(response.status, await response.text()), status, requestId };
  } catch {
    return { outcome: { kind: "unknown" }, status: "Sent, not answered" };
  }
}

/** These may come of a call that is still under way, or was carried out before. */
const OPEN_REFUSALS = [408, 409, 429];

function outcomeOf(status: number, text: string): Outcome {
  const body = parsed(text);
  if (status >= 200 && status < 300)
    return { kind: "done", pending: status !== 201, record: (body["data"] ?? {}) as Payload };
  const explained = Array.isArray(body["errors"]);
  // Duffel's own shape, or a status that refuses, says for certain that nothing was done; the gateway says where not.
  const refused = explained || (status >= 400 && status < 500 && !OPEN_REFUSALS.includes(status));
  if (!refused || (body["meta"] as Payload | undefined)?.["ambiguous"] === true) return { kind: "unknown" };
  // A page of HTML is for nobody to read, and a refusal without a reason all the same.
  const reason = text.includes("<") ? {} : text;
  return { kind: "refused", issues: fromApiError(explained ? body : { errors: [reason] }, { messages }) };
}

function parsed(text: string): Payload {
  try {
    return (JSON.parse(text) ?? {}) as Payload;
  } catch {
    return {};
  }
}

/** No answer came, or not the one that was asked for: `status` says which, where there was one. */
export class Unanswered extends Error {
  readonly status: number | undefined;

  constructor(path: string, status?: number) {
    super(`${path} was ${status === undefined ? "not answered" : `answered with ${status}`}`);
    this.status = status;
  }
}

/** What is at a path of the Worker's, below `/api`. */
export async function get<T>(path: string): Promise<T> {
  const response = await fetch(`/api${path}`).catch(() => undefined);
  if (response?.ok !== true) throw new Unanswered(path, response?.status);
  return (await response.json()) as T;
}

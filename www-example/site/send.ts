// Sends a payload to the Worker once and returns the outcome.

import { type ApiIssue, fromApiError, type Messages } from "duffel-customers/slim";
import type { Payload } from "./payload.ts";

export type Outcome =
  /** Done. `pending` if Duffel has accepted it but the record is incomplete. */
  | { readonly kind: "done"; readonly pending: boolean; readonly record: Payload }
  | { readonly kind: "refused"; readonly issues: readonly ApiIssue[] }
  /** It may have been carried out, so it must not be sent again automatically. */
  | { readonly kind: "unknown" }
  /** There was no network. */
  | { readonly kind: "offline" };

export interface Answered {
  readonly outcome: Outcome;
  /** The response's status, in words. */
  readonly status: string;
  /** Duffel's ID for the call, if there is one. */
  readonly requestId?: string | undefined;
}

/** Longer than the Worker waits for Duffel. */
const TIMEOUT = 150_000;

export interface SendOptions {
  /** Says which create it is. The Worker returns the first response again for the same key or, without one, JSON. */
  readonly key?: string | undefined;
  /** Asks the stand-in to fail. */
  readonly failure?: string | undefined;
  /** For what is refused. */
  readonly messages?: Messages | undefined;
}

export async function send(endpoint: string, json: string, options: SendOptions = {}): Promise<Answered> {
  const { key, failure, messages } = options;
  if (!navigator.onLine) return { outcome: { kind: "offline" }, status: "Not sent" };
  try {
    const response = await fetch(`/api${endpoint}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(key === undefined ? {} : { "idempotency-key": key }),
        ...(failure === undefined ? {} : { "make-it-fail": failure }),
      },
      body: json,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const status = `Sent, response ${response.status}`;
    const requestId = response.headers.get("x-request-id") ?? undefined;
    return { outcome: outcomeOf(response.status, await response.text(), messages), status, requestId };
  } catch {
    return { outcome: { kind: "unknown" }, status: "Sent, no response" };
  }
}

/** With these, the call may be under way or already carried out. */
const OPEN_REFUSALS = [408, 409, 429];

function outcomeOf(status: number, text: string, messages: Messages | undefined): Outcome {
  const body = parsed(text);
  if (status >= 200 && status < 300) {
    const { data } = body;
    const isRecord = typeof data === "object" && data !== null;
    if (isRecord) return { kind: "done", pending: status !== 201, record: data as Payload };
    // Only Duffel's 202 may have nothing to say. Anything else is not the Worker's, such as a network's sign-in page.
    return status === 202 ? { kind: "done", pending: true, record: {} } : { kind: "unknown" };
  }
  const explained = Array.isArray(body["errors"]);
  // Duffel's error format, or a refusing status, means that nothing was done, unless the gateway says otherwise.
  const refused = explained || (status >= 400 && status < 500 && !OPEN_REFUSALS.includes(status));
  if (!refused || (body["meta"] as Payload | undefined)?.["ambiguous"] === true) return { kind: "unknown" };
  // An HTML page is no reason to show, but still a refusal.
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

/** There was no response, or one with an error `status`. */
export class Unanswered extends Error {
  readonly status: number | undefined;

  constructor(path: string, status?: number) {
    super(`${path}: ${status === undefined ? "no response" : `response ${status}`}`);
    this.status = status;
  }
}

/** Gets a path of the Worker, below `/api`. */
export async function get<T>(path: string): Promise<T> {
  const response = await fetch(`/api${path}`).catch(() => undefined);
  if (response?.ok !== true) throw new Unanswered(path, response?.status);
  return (await response.json()) as T;
}

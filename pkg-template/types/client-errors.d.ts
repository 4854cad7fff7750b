// How calls fail.

import type { ApiIssue } from "./issue.js";

/** One of Duffel's errors. `type` and `code` are stable; `title` and `message` are not. */
export interface ApiError {
  /** The kind of error: `"validation_error"`. Stable; the list is open. */
  readonly type: string;
  /** What is wrong: `"emails_not_unique"`. Stable; the list is open. */
  readonly code: string;
  /** A short description for people. May change. */
  readonly title: string;
  /** A longer description. May change, and may quote what was sent. */
  readonly message: string;
  /** Where Duffel explains it. */
  readonly documentation_url?: string | undefined;
  /** The field that the error is about, with a pointer relative to `data`; or an airline's name. */
  readonly source?: { readonly field?: string; readonly pointer?: string } | string | undefined;
}

/** The properties of a {@link DuffelError} besides its message. */
export interface DuffelErrorDetails {
  /** The response's status. */
  readonly status?: number | undefined;
  /** Duffel's errors; the first one's `type` and `code` become the error's. Default: none. */
  readonly errors?: readonly ApiError[] | undefined;
  /** What Duffel sent with them. */
  readonly meta?: DuffelError["meta"];
  /** The response's headers. */
  readonly headers?: Headers | undefined;
  /** The ID that Duffel's support asks for. */
  readonly requestId?: string | undefined;
  /** Default `false`. */
  readonly retryable?: boolean | undefined;
  /** Default `false`. */
  readonly ambiguous?: boolean | undefined;
  /** The runtime's own error. */
  readonly cause?: unknown;
}

/**
 * A failed call: Duffel refused it, or the response was not one of Duffel's. Never contains the token, unless a proxy
 * repeats it in the response's `headers`; of the payload, only what Duffel itself quotes in `errors`. `instanceof` works
 * across the ES module and its CommonJS twin.
 *
 * @example
 * ```ts
 * try {
 *   await duffel.orders.create(payload);
 * } catch (error) {
 *   if (!(error instanceof DuffelError && error.ambiguous)) throw error;
 *   // Look for it, and never send it again. If the search fails too, that says nothing about the order.
 *   const order = await duffel.orders.findAttempt(payload).catch(() => undefined);
 * }
 * ```
 */
export declare class DuffelError extends Error {
  /** The name of the class: `"DuffelError"`. */
  readonly name: string;
  /** Never empty: the call, the status, Duffel's title and code, the request ID. */
  readonly message: string;
  /** The response's status, if there was a response. */
  readonly status?: number | undefined;
  /** The `type` of Duffel's first error. */
  readonly type?: string | undefined;
  /** The `code` of Duffel's first error. */
  readonly code?: string | undefined;
  /** Duffel's errors; empty if it gave none. */
  readonly errors: readonly ApiError[];
  /** What Duffel sends with its errors: the request ID and the status. */
  readonly meta?: { readonly request_id?: string; readonly status?: number } | undefined;
  /** The response's headers, if there was a response. */
  readonly headers?: Headers | undefined;
  /** The ID that Duffel's support asks for. */
  readonly requestId?: string | undefined;
  /** Sending the same call again is safe and may succeed. */
  readonly retryable: boolean;
  /** The write may have been carried out: check before sending it again. */
  readonly ambiguous: boolean;
  /** The failure as issues, as `fromApiError` returns them. */
  readonly issues: readonly ApiIssue[];
  /** For tests of what handles it: the client creates it itself. */
  constructor(message?: string, details?: DuffelErrorDetails);
}

/**
 * There was no response, or it broke off; or there was no token for the call: `cause` is then what the client's token
 * function threw.
 */
export declare class DuffelConnectionError extends DuffelError {}

/** The response was not complete within `timeout`. */
export declare class DuffelTimeoutError extends DuffelConnectionError {}

/** The caller's `signal` fired; its reason is the `cause`. `ambiguous` if a write had been sent. */
export declare class DuffelAbortError extends DuffelError {}

// How calls fail.

import type { ApiIssue } from "./issue.js";

/** One error of Duffel's. `type` and `code` are stable, the texts are not. */
export interface ApiError {
  /** The kind of error: `"validation_error"`. Stable; the list is open. */
  readonly type: string;
  /** What is wrong: `"emails_not_unique"`. Stable; the list is open. */
  readonly code: string;
  /** A short text for people. May change. */
  readonly title: string;
  /** A longer one. May change, and may quote what was sent. */
  readonly message: string;
  /** Where Duffel explains it. */
  readonly documentation_url?: string | undefined;
  /** The field it is about, with a pointer relative to `data`; or an airline's name. */
  readonly source?: { readonly field?: string; readonly pointer?: string } | string | undefined;
}

/**
 * A call that failed: refused by Duffel, or answered with something that is no answer. Neither the token nor the
 * payload is in it, but for what Duffel itself quotes in `errors`. `instanceof` holds across the ES module and its
 * CommonJS twin.
 *
 * @example
 * ```ts
 * try {
 *   await duffel.orders.create(payload);
 * } catch (error) {
 *   if (error instanceof DuffelError && error.ambiguous) await duffel.orders.findAttempt(payload);
 * }
 * ```
 */
export declare class DuffelError extends Error {
  /** The name of the class: `"DuffelError"`. */
  readonly name: string;
  /** Never empty: what was called, the status, Duffel's title and code, the request ID. */
  readonly message: string;
  /** The status, where there was an answer. */
  readonly status?: number | undefined;
  /** Of Duffel's first error. */
  readonly type?: string | undefined;
  /** Of Duffel's first error. */
  readonly code?: string | undefined;
  /** Duffel's errors; empty where it gave none. */
  readonly errors: readonly ApiError[];
  /** What stands beside Duffel's errors: the request's ID, and the status that Duffel meant. */
  readonly meta?: { readonly request_id?: string; readonly status?: number } | undefined;
  /** The answer's headers, where there was one. */
  readonly headers?: Headers | undefined;
  /** What Duffel's support asks for. */
  readonly requestId?: string | undefined;
  /** Sending the same call again can do no harm and may help. */
  readonly retryable: boolean;
  /** The write may have been carried out: look before sending it again. */
  readonly ambiguous: boolean;
  /** The same failures as `fromApiError` gives. */
  readonly issues: readonly ApiIssue[];
}

/**
 * No answer, or one that broke off; or no token to send the call with: `cause` is then what the client's token function
 * threw.
 */
export declare class DuffelConnectionError extends DuffelError {}

/** No whole answer within `timeout`. */
export declare class DuffelTimeoutError extends DuffelConnectionError {}

/** The caller's `signal` fired; its reason is the `cause`. After a write was sent: `ambiguous`. */
export declare class DuffelAbortError extends DuffelError {}

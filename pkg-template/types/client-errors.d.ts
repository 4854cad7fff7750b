// How calls fail.

import type { ApiIssue } from "./issue.js";

/**
 * One of Duffel's errors. `type` and `code` are stable; `title` and `message` are not.
 *
 * @see https://duffel.com/docs/api/overview/errors
 */
export interface ApiError {
  /** The kind of error: `"validation_error"`. Stable; the list is open. `""` if the error lacks it. */
  readonly type: string;
  /**
   * What is wrong: `"emails_not_unique"`. Stable; the list is open. If Duffel sends a number, its digits; `""` if the
   * error lacks it.
   */
  readonly code: string;
  /** A short description for people. May change. `""` if the error lacks it. */
  readonly title: string;
  /** A longer description. May change, and may quote what was sent. `""` if the error lacks it. */
  readonly message: string;
  /** The URL at which Duffel explains it. Missing if the error has none. */
  readonly documentation_url?: string | undefined;
  /** What the error is about: a field, or a string such as an airline's name. Missing if the error does not say. */
  readonly source?:
    | {
        /** The field's name: `"email"`. Missing if Duffel gives only a pointer. */
        readonly field?: string;
        /**
         * The field's JSON Pointer (RFC 6901) relative to `data`: `"/passengers/0/email"`. Missing if Duffel gives only
         * a name.
         */
        readonly pointer?: string;
      }
    | string
    | undefined;
}

/** The properties of a {@link DuffelError} besides its message. */
export interface DuffelErrorDetails {
  /** The response's status. Default: none, as if there was no response. */
  readonly status?: number | undefined;
  /** Duffel's errors; the first one's `type` and `code` become the error's. Default: none. */
  readonly errors?: readonly ApiError[] | undefined;
  /** What Duffel sent with them. Default: nothing. */
  readonly meta?: DuffelError["meta"];
  /** The response's headers. Default: none. */
  readonly headers?: Headers | undefined;
  /** The ID that Duffel's support asks for. It is not taken from `headers` or `meta`. Default: none. */
  readonly requestId?: string | undefined;
  /** Whether sending the call again is safe and may succeed. Default `false`. */
  readonly retryable?: boolean | undefined;
  /** Whether the write may have been carried out. Default `false`. */
  readonly ambiguous?: boolean | undefined;
  /**
   * The reason of the caller's `signal`, or what went wrong with the token. The client never gives the error of a
   * failed `fetch`, which may contain the URL or what was sent: what is safe of it is in the message.
   */
  readonly cause?: unknown;
}

/**
 * A failed call: Duffel refused it, or the response was not one of Duffel's. Never contains the token, unless a proxy
 * repeats it in the response's `headers`, or a part of it elsewhere; of the payload, only what Duffel itself quotes in
 * `errors`. `instanceof` works across the ES module and its CommonJS twin.
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
  /** The name of the class, in every bundle: `"DuffelError"`, `"DuffelTimeoutError"`, … */
  readonly name: string;
  /**
   * Of an error that the client makes, never empty: the call, the status, Duffel's title and code, the request ID. Of
   * one that you make, what you gave: by default `""`.
   */
  readonly message: string;
  /** The response's status, if there was a response; 0 for a redirect where the runtime does not tell its status. */
  readonly status?: number | undefined;
  /** The `type` of Duffel's first error: `""` if that lacks it, `undefined` if there is no error of Duffel's. */
  readonly type?: string | undefined;
  /** The `code` of Duffel's first error: `""` if that lacks it, `undefined` if there is no error of Duffel's. */
  readonly code?: string | undefined;
  /** Duffel's errors, at most 1000; empty if it gave none. */
  readonly errors: readonly ApiError[];
  /** What Duffel sends with its errors. `undefined` if the response has none, such as a proxy's page. */
  readonly meta?:
    | {
        /** The request's ID, as in the header `x-request-id`. Missing if Duffel did not send it. */
        readonly request_id?: string;
        /** Duffel's own status, which a proxy may have replaced in the response. Missing if Duffel did not send it. */
        readonly status?: number;
      }
    | undefined;
  /** The response's headers, if there was a response. */
  readonly headers?: Headers | undefined;
  /** The ID that Duffel's support asks for: the header `x-request-id`, or else the one in `meta`. */
  readonly requestId?: string | undefined;
  /**
   * Sending the same call again is safe and may succeed. Never after an abort, nor where the call is `ambiguous`; of
   * the refusals with a 4xx, only after a 408 or a 429.
   */
  readonly retryable: boolean;
  /**
   * The write, a POST or a PATCH, may have been carried out: check before sending it again. Never so of a GET, a PUT or
   * a DELETE, whose repetition has no further effect.
   */
  readonly ambiguous: boolean;
  /** The failure as issues, as `fromApiError` returns them: at least one. Made anew on each access. */
  readonly issues: readonly ApiIssue[];
  /** For tests of what handles it: the client creates it itself. Without details, all flags are `false`. */
  constructor(message?: string, details?: DuffelErrorDetails);
}

/**
 * There was no response, or it broke off; what `fetch` returned is no `Response`; there was no token for the call; or
 * the client's own module failed during it.
 *
 * `cause` is there only if the token is at fault: it is what the client's token function threw, or this package's
 * `TypeError` if the function returned something that is no token. A token that does not come within `timeout` leaves
 * no cause, nor does a failed `fetch`, whose own error is not safe to log.
 */
export declare class DuffelConnectionError extends DuffelError {}

/** The response was not complete within `timeout`. It has no `cause`. */
export declare class DuffelTimeoutError extends DuffelConnectionError {}

/**
 * The caller's `signal` fired; its reason is the `cause`. `ambiguous` if a POST or a PATCH had been sent; an aborted
 * GET, PUT or DELETE never is.
 */
export declare class DuffelAbortError extends DuffelError {}

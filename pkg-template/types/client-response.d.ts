// What a call of the client returns.

import type { Issue } from "./issue.js";

/** The result of a call. */
export interface DuffelResponse<T> {
  /** The call is complete. Distinguishes this type from {@link DuffelPending}. */
  readonly pending: false;
  /** The record, with every field that Duffel sent. Of a list, the page's records; of a delete, `undefined`. */
  readonly data: T;
  /** For a list: the page size, and the cursors of the neighbouring pages. */
  readonly meta?:
    | {
        /** The most records that the page can have. */
        readonly limit: number;
        /** The `before` with which to get the page before this one. `null` or missing: this is the first. */
        readonly before?: string | null;
        /** The `after` with which to get the page after this one. `null` or missing: this is the last. */
        readonly after?: string | null;
      }
    | undefined;
  /**
   * The check's warnings about the payload, such as a mistyped field name. Empty if there was no payload, or if the
   * client does not check.
   */
  readonly warnings: readonly Issue[];
  /**
   * The status: any 2xx, usually 200, 201 or 204. For a create of an order or a booking, 201; any other 2xx, such as
   * 200 or 202, means that it is pending.
   */
  readonly status: number;
  /** All headers of the response. */
  readonly headers: Headers;
  /** The ID that Duffel's support asks for: the header `x-request-id`. Missing if the response has none. */
  readonly requestId?: string | undefined;
  /** Duffel's rate limit, from the `ratelimit-…` headers. Missing if the response does not have all three. */
  readonly rateLimit?:
    | {
        /** How many calls Duffel accepts in one window. */
        readonly limit: number;
        /** How many calls are left in this window. */
        readonly remaining: number;
        /** When the next window begins, by Duffel's clock. */
        readonly reset: Date;
      }
    | undefined;
}

/**
 * A create of an order or a booking: Duffel accepted the request, but its outcome is not known yet (202), or the record
 * is not complete yet (200). Don't send it again.
 */
export interface DuffelPending<T> extends Omit<DuffelResponse<T>, "pending" | "data"> {
  /** The call may not be complete. Distinguishes this type from {@link DuffelResponse}. */
  readonly pending: true;
  /** The part of the record that exists so far. Missing if the response has none. */
  readonly data?: Partial<T> | undefined;
}

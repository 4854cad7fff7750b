// The options of a client, a call and a list.

import type { CheckOptions } from "./options.js";

/**
 * The function that the client calls. `url` is absolute; `init` has a body only if the request has one. If it rejects,
 * or returns something that is no `Response`, the attempt has failed as one without a connection.
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The options of a client. One of the wrong type, or outside its limits, is a `TypeError` from the constructor. */
export interface DuffelOptions {
  /**
   * The access token, or a function that returns it, for rotation. The function is called for every request, in the
   * async context of the call, so an `AsyncLocalStorage` can hold the caller's tenant. The token never appears in a
   * URL, an error, a log or the output of inspecting the client, and is never copied into the wasm memory.
   *
   * A token has visible ASCII characters only. Any other is a `TypeError`; from a function, it is the `cause` of a
   * `DuffelConnectionError`.
   */
  readonly token: string | (() => string | Promise<string>);
  /**
   * The API's base URL. Default `https://api.duffel.com`. Must be https, or http for localhost and loopback addresses,
   * without user info, query or fragment.
   */
  readonly basePath?: string | undefined;
  /**
   * The `fetch` to use, or a service binding. Default: the global `fetch`, looked up when it is needed. A function of
   * your own must send each request only once. Deno's `fetch` resends a POST when the connection closes, unless its
   * body is a stream; the default takes care of that. (After a 421, some runtimes resend the request, which is safe:
   * the server has said that it did nothing, RFC 9110, 15.5.20.) Every request has `cache: "no-store"` if the runtime
   * supports it, so Next.js does not prerender a page that calls Duffel.
   *
   * @example
   * ```ts
   * new Duffel({ token: env.DUFFEL_ACCESS_TOKEN, fetch: env.DUFFEL });
   * ```
   */
  readonly fetch?:
    | Fetch
    | {
        /** Looked up, and called as a method, for each request: a service binding's cannot be detached from it. */
        readonly fetch: Fetch;
      }
    | undefined;
  /**
   * Milliseconds for one attempt, from asking for the token to the end of the body. Default 130000, as Duffel advises
   * for orders and bookings. Must be above 0; `Infinity` is the longest that a timer can take, almost 25 days. Waits
   * between attempts don't count; use `signal` to limit the whole call.
   */
  readonly timeout?: number | undefined;
  /**
   * How often a call that is safe to resend is retried: a whole number, 0 or more. Default 2.
   *
   * The first retry waits half a second, each later one twice as long, at most 8 seconds, and up to half of that less,
   * at random. If the response says when to come back (`retry-after`, or the `ratelimit-reset` of a 429 or 503), the
   * retry waits until then and, at random, up to half a second more; if that time is more than 90 seconds away, there
   * is no retry.
   */
  readonly maxRetries?: number | undefined;
  /**
   * `"error"` (default) builds the payload (tidies, links, wraps) and does not send it if it has errors; `"off"` only
   * wraps it, and an `offer` or `quote` given with it is a `TypeError`.
   */
  readonly validate?: "error" | "off" | undefined;
  /**
   * How payloads are checked. With `now`, an expired offer or document is reported before anything is sent. Default: as
   * a check without options.
   *
   * @example
   * ```ts
   * new Duffel({ token: env.DUFFEL_ACCESS_TOKEN, check: { now: () => new Date().toISOString() } });
   * ```
   */
  readonly check?: Pick<CheckOptions, "now" | "strict" | "maxBytes" | "maxIssues" | "messages"> | undefined;
  /**
   * Appended to the User-Agent, such as `"shop/1.0"`, if the runtime lets a program set one. Printable ASCII, spaces
   * included; anything else is a `TypeError`. Default: nothing.
   */
  readonly source?: string | undefined;
  /**
   * Called after each attempt, retried or not, and not waited for. Never gets bodies or the token. If it throws or
   * rejects, that is ignored.
   */
  readonly onResponse?: ((event: AttemptEvent) => void) | undefined;
  /**
   * Unless this is `true`, constructing a client where a page's visitors could read the token, in a page or in its
   * worker, throws a `TypeError`. Default `false`.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** One finished attempt, also one that could not be sent because there was no token. Frozen. */
export interface AttemptEvent {
  /** `"GET"`, `"POST"`, … */
  readonly method: string;
  /** `/identity/customer/users/{id}`: the template, never the ID. */
  readonly path: string;
  /** The attempt's number, from 1 to `maxRetries` + 1. */
  readonly attempt: number;
  /** The time from asking for the token to the end of the response's body. */
  readonly milliseconds: number;
  /** The response's status, if there was a response. */
  readonly status?: number | undefined;
  /** The ID that Duffel's support asks for: the response's `x-request-id`. Missing if there was none. */
  readonly requestId?: string | undefined;
  /**
   * Duffel's error code, or `timeout`, `abort`, `connection` or `answer` if it gave none. Missing if the attempt
   * succeeded.
   */
  readonly error?: string | undefined;
}

/**
 * The options of one call. One of the wrong type, or outside its limits, rejects the call with a `TypeError`, and
 * nothing is sent.
 */
export interface RequestOptions {
  /**
   * Ends the call with a {@link DuffelAbortError} that has the signal's reason as `cause`. Applies to all attempts and
   * the waits between them. Default: none.
   */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, above 0. Default: the client's {@link DuffelOptions.timeout}. */
  readonly timeout?: number | undefined;
  /**
   * How often a call that is safe to resend is retried: a whole number, 0 or more. Default: the client's
   * {@link DuffelOptions.maxRetries}.
   */
  readonly maxRetries?: number | undefined;
  /**
   * Additional headers; those that are `undefined` are left out. `User-Agent` and `Accept-Encoding` replace the
   * client's.
   *
   * It is a `TypeError` if this is no plain object, such as a `Headers`; if the client sets the header itself
   * (Authorization, Duffel-Version, Host, Content-Length, Content-Type, Connection, Accept, Expect, Keep-Alive,
   * Transfer-Encoding, Upgrade); if the name is none that HTTP allows; or if the value has a control character of ASCII
   * other than a tab (so any CR, LF or NUL) or a character beyond Latin-1.
   */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Which page of a list to get.
 *
 * @see https://duffel.com/docs/api/overview/pagination
 */
export interface ListQuery {
  /** Records per page, 1 to 200, which Duffel checks. Default: Duffel's own, 50. */
  readonly limit?: number | undefined;
  /** To get the page before another one: that page's `meta.before`. `null`: none. */
  readonly before?: string | null | undefined;
  /** To get the page after another one: that page's `meta.after`. `null`: none. */
  readonly after?: string | null | undefined;
}

/** Which orders to list. A filter that is blank, or `null`, is a `TypeError`, because it might list everyone's. */
export interface OrderQuery {
  /**
   * Only orders that this customer user can see: an ID, `icu_…`, else a `TypeError`. If left out or `undefined`,
   * everyone's.
   */
  readonly user_id?: string | undefined;
  /** Only orders that booked this offer: an ID, `off_…`, else a `TypeError`. */
  readonly offer_id?: string | undefined;
  /** Only orders with this airline reference: `"RZPNX8"`. */
  readonly booking_reference?: string | undefined;
  /** `true`: only orders awaiting payment; `false`: only paid orders. If left out, both. */
  readonly awaiting_payment?: boolean | undefined;
}

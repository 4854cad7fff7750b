// What can be set: for a client, for one call, for a list.

import type { CheckOptions } from "./options.js";

/** What the client calls. `url` is whole; `init` has a body only where there is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How a client works. A setting of the wrong type is a `TypeError`. */
export interface DuffelOptions {
  /**
   * The access token, or a function that gives it (for rotation; asked for every request, in the async context of the
   * call: an `AsyncLocalStorage` holds the caller's own tenant there). Never in a URL, an error, a log, or what
   * inspecting the client shows; never copied into the wasm memory.
   */
  readonly token: string | (() => string | Promise<string>);
  /**
   * Default `https://api.duffel.com`. https only; http for localhost and loopback addresses. No user info, query or
   * fragment.
   */
  readonly basePath?: string | undefined;
  /**
   * Default the global `fetch`, looked up when it is needed. A service binding may be given whole. One of your own must
   * send each request once: Deno's, unlike the others', sends a POST a second time when the connection closes, unless
   * its body is a stream. (The default sees to that. What a server answers with 421, some runtimes send to it again: it
   * has said by that that it did nothing, RFC 9110, 15.5.20.) Every request asks that nothing of it be kept (`cache:
   * "no-store"`), where the runtime knows that setting: so Next.js makes no page ahead that calls Duffel.
   *
   * @example
   * ```ts
   * new Duffel({ token: env.DUFFEL_TOKEN, fetch: env.DUFFEL });
   * ```
   */
  readonly fetch?: Fetch | { readonly fetch: Fetch } | undefined;
  /**
   * Milliseconds for one attempt, reading the body included. Default 130000: Duffel's advice for orders and bookings.
   * Waits between attempts don't count; `signal` bounds the whole.
   */
  readonly timeout?: number | undefined;
  /** Retries of what is safe to send again. Default 2. */
  readonly maxRetries?: number | undefined;
  /**
   * `"error"` (default) builds (tidies, links, wraps) and refuses to send a payload with errors; `"off"` only wraps.
   */
  readonly validate?: "error" | "off" | undefined;
  /**
   * How payloads are checked. With `now`, an offer or a document that has expired is found before anything is sent.
   *
   * @example
   * ```ts
   * new Duffel({ token: env.DUFFEL_TOKEN, check: { now: () => new Date().toISOString() } });
   * ```
   */
  readonly check?: Pick<CheckOptions, "now" | "strict" | "maxBytes" | "maxIssues" | "messages"> | undefined;
  /** Appended to the User-Agent, where the runtime lets a program set one. */
  readonly source?: string | undefined;
  /** Called after each attempt. Never gets bodies or the token. That it throws, or rejects later, is ignored. */
  readonly onResponse?: ((event: AttemptEvent) => void) | undefined;
  /** Constructing a client where a page's visitors could read the token throws unless this is true. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** One attempt, ended. */
export interface AttemptEvent {
  /** `"GET"`, `"POST"`, … */
  readonly method: string;
  /** `/identity/customer/users/{id}`: the template, never the ID. */
  readonly path: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** From sending to the end of the body. */
  readonly milliseconds: number;
  /** The status, where there was an answer. */
  readonly status?: number | undefined;
  /** What Duffel's support asks for: the answer's `x-request-id`. */
  readonly requestId?: string | undefined;
  /** Duffel's code of the error, or `timeout`, `abort`, `connection`, `answer` where it gave none. */
  readonly error?: string | undefined;
}

/** What one call may set otherwise. */
export interface RequestOptions {
  /**
   * Ends the call: {@link DuffelAbortError}, with the signal's reason as `cause`. Bounds all attempts and the waits
   * between them.
   */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Retries of what is safe to send again. Default: the client's. */
  readonly maxRetries?: number | undefined;
  /**
   * Further headers. Those that are the client's own affair (Authorization, Duffel-Version, Host, Content-Length,
   * Content-Type, Connection, Accept, Expect, Keep-Alive, Transfer-Encoding, Upgrade), and any CR, LF or NUL:
   * `TypeError`.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Which page of a list. */
export interface ListQuery {
  /** Records on a page, at most 200. */
  readonly limit?: number | undefined;
  /** The cursor of the page after the one wanted: `meta.before` of that page. `null`: none. */
  readonly before?: string | null | undefined;
  /** The cursor of the page before the one wanted: `meta.after` of that page. `null`: none. */
  readonly after?: string | null | undefined;
}

/** Which orders. */
export interface OrderQuery {
  /** Those that this customer user can see: `icu_…`. Left out, or `undefined`: everybody's. */
  readonly user_id?: string | undefined;
  /** Those that booked this offer: `off_…`. */
  readonly offer_id?: string | undefined;
  /** Those with this reference of the airline's: `"RZPNX8"`. */
  readonly booking_reference?: string | undefined;
  /** Those that are yet to be paid, or those that are paid. */
  readonly awaiting_payment?: boolean | undefined;
}

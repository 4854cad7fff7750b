// Which pages may call, and the headers that tell browsers so.

import { refusal } from "./answer.ts";

/** What a page of another origin may read besides the body. */
const EXPOSED = "x-request-id, ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after";

/** How long, in seconds, a browser need not ask again. */
const PREFLIGHT_AGE = "600";

/** Names of headers, as a browser lists them. */
const HEADER_NAMES = /^[\w!#$%&'*+.^`|~, -]{1,1000}$/;

/**
 * The origin that calls, `undefined` where no browser says one. A browser leaves it out of reads only: what another
 * site's page or link asks for that way still tells where it is from.
 */
export function originOf(request: Request, own: string, allowed: readonly string[] | undefined): string | undefined {
  const origin = request.headers.get("origin");
  if (origin === null) {
    const site = request.headers.get("sec-fetch-site");
    if (site === null || site === "same-origin" || site === "none") return undefined;
  } else if ((allowed ?? [own]).includes(origin)) {
    return origin;
  }
  throw refusal(403, "origin_not_allowed", "Origin not allowed", "Pages of this origin may not call this service.");
}

/** A browser asks what it may send: methods and headers; the call itself is judged when it comes. */
export function isPreflight(request: Request, origin: string | undefined): boolean {
  return request.method === "OPTIONS" && origin !== undefined && request.headers.has("access-control-request-method");
}

export function preflight(request: Request, methods: readonly string[]): Response {
  const headers: Record<string, string> = {
    "access-control-allow-methods": methods.join(", "),
    "access-control-max-age": PREFLIGHT_AGE,
  };
  const asked = request.headers.get("access-control-request-headers");
  // Whatever a page of an allowed origin sends along is for `authorize` alone: none of it goes to Duffel.
  if (asked !== null && HEADER_NAMES.test(asked)) headers["access-control-allow-headers"] = asked;
  return new Response(null, { status: 204, headers });
}

/** Puts on every answer what keeps it out of caches and, for an allowed origin, what lets its page read it. */
export function seal(response: Response, origin: string | undefined): Response {
  const { headers } = response;
  headers.set("cache-control", "no-store");
  headers.set("vary", "Origin");
  headers.set("x-content-type-options", "nosniff");
  if (origin !== undefined) {
    headers.set("access-control-allow-origin", origin);
    headers.set("access-control-allow-credentials", "true");
    headers.set("access-control-expose-headers", EXPOSED);
  }
  return response;
}

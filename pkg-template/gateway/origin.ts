// Decides which pages may call, and sets the headers that tell browsers.

import { refusal } from "./answer.ts";
import { HANDED_BACK } from "./deliver.ts";

/** The headers that a page of another origin may read. */
const EXPOSED = HANDED_BACK.join(", ");

/** How long a browser may cache a preflight, in seconds. */
const PREFLIGHT_AGE = "600";

/** Header names, as a browser lists them. */
const HEADER_NAMES = /^[\w!#$%&'*+.^`|~, -]{1,1000}$/;

/**
 * The calling origin, or `undefined` if no browser states one. Browsers omit it only from reads; requests from another
 * site's page or link can still be recognised.
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

/** Whether a browser asks which methods and headers it may send. The call itself is judged later. */
export function isPreflight(request: Request, origin: string | undefined): boolean {
  return request.method === "OPTIONS" && origin !== undefined && request.headers.has("access-control-request-method");
}

export function preflight(request: Request, methods: readonly string[]): Response {
  const headers: Record<string, string> = {
    "access-control-allow-methods": methods.join(", "),
    "access-control-max-age": PREFLIGHT_AGE,
  };
  const asked = request.headers.get("access-control-request-headers");
  // A page of an allowed origin may send any header: only `authorize` sees them, none are sent to Duffel.
  if (asked !== null && HEADER_NAMES.test(asked)) headers["access-control-allow-headers"] = asked;
  return new Response(null, { status: 204, headers });
}

/** Adds the headers that keep a response out of caches and let a page of an allowed origin read it. */
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

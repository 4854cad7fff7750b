// Next.js prerenders pages where it can, and caches responses of its `fetch` for all visitors. One customer's data must
// not be cached, and a stale list that lacks an order would cause it to be booked again.

import { textOf } from "./reason.ts";

/**
 * Disables caching if the runtime supports that, which workerd long did not. Tested on each call, because Node loads
 * its `fetch` when `Request` is first used.
 */
export function uncached(): RequestInit {
  return typeof Request === "function" && "cache" in Request.prototype ? { cache: "no-store" } : {};
}

/**
 * Whether this is the error with which Next.js, before anything is sent, stops prerendering the page. It must be
 * rethrown unchanged.
 */
export function isBailout(error: unknown): boolean {
  return textOf(error, "digest") === "DYNAMIC_SERVER_USAGE";
}

// Next.js makes pages ahead where it can, and keeps what its `fetch` has read, for every visitor. What is one
// customer's is not to be kept, and an old list without an order in it would have it booked again.

import { textOf } from "./reason.ts";

/**
 * Asked of `fetch` where the runtime knows of it: workerd refused it for long. Looked up with each call, for Node loads
 * its `fetch` when `Request` is first spoken of.
 */
export function uncached(): RequestInit {
  return typeof Request === "function" && "cache" in Request.prototype ? { cache: "no-store" } : {};
}

/**
 * Whether Next.js says so, before anything is sent, that it cannot make the page ahead after all. It has to hear that
 * again, as it is.
 */
export function isBailout(error: unknown): boolean {
  return textOf(error, "digest") === "DYNAMIC_SERVER_USAGE";
}

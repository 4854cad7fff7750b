// Applies the verdict of the Worker's own functions on a visitor. Only `true` lets one pass.

import { isBailout } from "../client/prerendering.ts";
import { Refusal, refusal } from "./answer.ts";

/**
 * Calls `ask`, and refuses unless the result is `true`: with the returned `Response`, otherwise with a 403 with this
 * code.
 */
export async function insist(code: string, message: string, ask: () => unknown): Promise<void> {
  let verdict: unknown;
  try {
    verdict = await ask();
    if (verdict === true) return;
    // A copy, because the original may be returned again, or have immutable headers.
    if (isResponse(verdict)) {
      const { body, status, statusText, headers } = verdict.clone();
      verdict = new Response(body, { status, statusText, headers });
    }
  } catch (error) {
    if (isBailout(error)) throw error;
    // For the Worker's log, because it may be a mistake in the Worker that would look like a refusal.
    console.error(error);
    verdict = false;
  }
  throw isResponse(verdict) ? new Refusal(verdict) : refusal(403, code, "Not allowed", message);
}

/** Accepts a response from any realm. */
export function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === "[object Response]";
}

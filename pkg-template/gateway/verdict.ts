// What the Worker's own functions say about a visitor. Only `true` lets one pass.

import { Refusal, refusal } from "./answer.ts";

/**
 * Asks, and refuses where the answer is anything but `true`: with the `Response` that was given, else with a 403 of
 * this code.
 */
export async function insist(code: string, message: string, ask: () => unknown): Promise<void> {
  let verdict: unknown;
  try {
    verdict = await ask();
    if (verdict === true) return;
    // A copy: the one given may be given again, or have headers that cannot be changed.
    if (isResponse(verdict)) {
      const { body, status, headers } = verdict.clone();
      verdict = new Response(body, { status, headers });
    }
  } catch (error) {
    // For the Worker's log: it may be a mistake of its own, which would look like a refusal.
    console.error(error);
    verdict = false;
  }
  throw isResponse(verdict) ? new Refusal(verdict) : refusal(403, code, "Not allowed", message);
}

/** Of whatever realm. */
export function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === "[object Response]";
}

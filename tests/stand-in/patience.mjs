// Waits that depend on nothing but what is waited for.

import assert from "node:assert/strict";

/** Milliseconds, longer than any test takes. Exact times are tested in `clock.test.mjs`. */
export const EVER = 2 ** 31 - 1;

/** Asks until it is so, for half a minute at most. */
export async function until(isSo) {
  const end = Date.now() + 30_000;
  while (!(await isSo())) assert.ok(Date.now() < end, "it never becomes so");
}

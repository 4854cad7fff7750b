// How long the check takes is measured briefly, and nobody waits for it to read the verdict.

import assert from "node:assert/strict";
import { test } from "node:test";
import { microseconds } from "../../www-example/terminal/median.mjs";
import { check } from "./screen.mjs";

const MILLISECOND = 1_000_000n;

/** What is measured for a call that takes so many nanoseconds, and how often it was called. */
function measured(nanoseconds) {
  let [time, calls] = [0n, 0];
  const call = () => {
    calls++;
    time += nanoseconds;
  };
  const median = microseconds(call, () => time);
  return { median, calls, milliseconds: Number(time / MILLISECOND) };
}

test("a call is repeated for about 200 ms at most, and for less if it is short", () => {
  for (const [nanoseconds, most] of [
    [1_000n, 2],
    [100_000n, 210],
    [1n * MILLISECOND, 210],
    [20n * MILLISECOND, 240],
  ]) {
    const { median, milliseconds } = measured(nanoseconds);
    assert.equal(median, Number(nanoseconds) / 1000);
    assert.ok(milliseconds <= most, `${milliseconds} ms`);
  }
});

test("a call that takes seconds is measured once, after it was called once", () => {
  assert.deepEqual(measured(3000n * MILLISECOND), { median: 3_000_000, calls: 2, milliseconds: 6000 });
});

test("the verdict is printed before the check is measured", () => {
  const before = "process.hrtime.bigint=()=>process.exit(7)";
  const { stdout, status } = check(["-", "customer_user"], { input: "{}", before });
  assert.equal(status, 7);
  assert.match(stdout, /\n✗ invalid customer_user {2}3 errors, 0 warnings · as of [\d-]+ · 2 bytes$/);
});

test("what is printed in two pieces is wrapped as a whole", () => {
  const words = (columns) => check(["-", "customer_user"], { input: "{}", columns }).stdout.split("\n✗ ")[1];
  // All of it takes 83 columns or one less.
  for (let columns = 70; columns <= 83; columns++) {
    const lines = words(columns).trimEnd().split("\n");
    assert.match(lines.join(" "), /^invalid customer_user +3 errors, 0 warnings · as of [\d-]+ · 2 bytes in [\d.]+ µs$/);
  }
});

// Sums of amounts are exact, whatever their length.

import assert from "node:assert/strict";
import { test } from "node:test";
import { equalAmounts, sumAmounts } from "../../www-example/stand-in/rules/decimal.mjs";

const SUMS = [
  [[], "0"],
  [[["0.1"], ["0.2"]], "0.3"],
  [[["90.10"], ["0.20", 3]], "90.70"],
  [[["1"], ["0.005"]], "1.005"],
  [[["0.01", 0]], "0.00"],
  [[["99999999999999999999.99"], ["0.01"]], "100000000000000000000.00"],
];

for (const [terms, sum] of SUMS) {
  test(`${terms.map(([amount, count = 1]) => `${amount} × ${count}`).join(" + ")} = ${sum}`, () => {
    assert.equal(sumAmounts(terms.map(([amount, count]) => ({ amount, count }))), sum);
  });
}

test("amounts are equal as numbers, not as texts", () => {
  assert.ok(equalAmounts("10", "10.000"));
  assert.ok(equalAmounts("007.5", "7.50"));
  assert.ok(!equalAmounts("10.001", "10.00"));
  assert.ok(!equalAmounts("9007199254740993", "9007199254740992"));
});

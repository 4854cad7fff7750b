// The time that the site gives the check: the visitor's own, with its offset.

import assert from "node:assert/strict";
import { afterEach, mock, test } from "node:test";
import { moduleOf } from "./module.mjs";

const { now } = await moduleOf("site/now.ts");
const { TZ = "UTC" } = process.env;

afterEach(() => {
  process.env.TZ = TZ;
  mock.timers.reset();
});

for (const [zone, expected] of [
  ["UTC", "2026-06-14T02:30:00.250+00:00"],
  ["America/New_York", "2026-06-13T22:30:00.250-04:00"],
  ["America/St_Johns", "2026-06-14T00:00:00.250-02:30"],
  ["Asia/Kolkata", "2026-06-14T08:00:00.250+05:30"],
  ["Pacific/Kiritimati", "2026-06-14T16:30:00.250+14:00"],
]) {
  test(`in ${zone}`, () => {
    process.env.TZ = zone;
    mock.timers.enable({ apis: ["Date"], now: Date.parse("2026-06-14T02:30:00.250Z") });
    assert.equal(now(), expected);
    assert.equal(Date.parse(now()), Date.now());
  });
}

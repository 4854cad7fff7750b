// The rate limit: a window for each token, which ends when its header says.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { errorsOf } from "../caller.mjs";
import { customerUser } from "../payloads.mjs";

export function rateLimit(caller) {
  describe("rate limit", () => {
    test("refuses what is too much, writes nothing, and takes calls again after the reset", async () => {
      await caller.settings({ rate_limit: { limit: 2, window_seconds: 3 } });
      const first = await caller.get("/air/orders");
      await caller.get("/air/orders");
      const third = await caller.post("/identity/customer/users", customerUser());
      assert.equal(first.headers.get("ratelimit-limit"), "2");
      assert.equal(first.headers.get("ratelimit-remaining"), "1");
      assert.equal(third.status, 429);
      assert.deepEqual(errorsOf(third), ["rate_limit_exceeded at "]);
      assert.equal(third.body.errors[0].type, "rate_limit_error");
      assert.equal(third.headers.get("ratelimit-remaining"), "0");
      assert.deepEqual((await caller.records()).customer_users, []);

      const otherToken = await caller.get("/air/orders", { headers: { authorization: "Bearer duffel_test_other" } });
      assert.equal(otherToken.status, 200);

      await sleep(Date.parse(third.headers.get("ratelimit-reset")) - Date.now() + 10);
      const later = await caller.post("/identity/customer/users", customerUser());
      assert.equal(later.status, 201);
      assert.equal(later.headers.get("ratelimit-remaining"), "1");
    });
  });
}

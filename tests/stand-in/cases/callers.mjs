// Callers that come all at once, and callers that leave.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { until } from "../patience.mjs";
import { customerUser, order } from "../payloads.mjs";

const USERS = "/identity/customer/users";

export function callers(caller) {
  describe("callers", () => {
    test("two hundred at once each get their own answer", async () => {
      const emails = Array.from({ length: 200 }, (_, index) => `user${index}@example.com`);
      const made = await Promise.all(emails.map((email) => caller.make(USERS, customerUser({ email }))));
      assert.deepEqual(
        made.map(({ email }) => email),
        emails,
      );
      assert.equal(new Set(made.map(({ id }) => id)).size, 200);
    });

    test("of ten who create the same user at once, one does", async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => caller.post(USERS, customerUser())));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array(9).fill(422)]);
    });

    test("a caller who leaves does not stop what was received", async () => {
      await caller.fault({ match: { method: "POST" }, carried_out: true, wait: { before: 3000, after: 100 } });
      const leaving = new AbortController();
      const pending = caller.post("/air/orders", order(), { signal: leaving.signal });
      while ((await caller.log()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      leaving.abort();
      await assert.rejects(pending, { name: "AbortError" });
      assert.deepEqual((await caller.records()).orders, []);
      await until(async () => (await caller.records()).orders.length === 1);
      assert.equal((await caller.log())[0].wrote, true);
    });
  });
}

// A visitor who leaves in the middle of an order does not cut it in half.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { until } from "../../client/expect.mjs";
import { newOrder } from "./once.mjs";

export function leaving({ visitor, duffel, calls }) {
  describe("leaving", () => {
    test("the order is carried through, and settled: who comes back gets it", async () => {
      await duffel.fault({ carried_out: true, wait: { before: 4000, after: 500 } });
      const order = newOrder();
      const controller = new AbortController();
      const left = visitor.post("/once/air/orders", order, { signal: controller.signal });
      await until(async () => (await calls()).length === 1);
      controller.abort();
      await assert.rejects(left, { name: "AbortError" });

      assert.equal((await visitor.post("/once/air/orders", order)).status, 409);
      await until(async () => (await duffel.records()).orders.length === 1);
      let back;
      await until(async () => (back = await visitor.post("/once/air/orders", order)).status !== 409);
      assert.deepEqual([back.status, back.body.data.id], [201, (await duffel.records()).orders[0].id]);
      assert.deepEqual(await calls(), ["POST /air/orders"]);
    });
  });
}

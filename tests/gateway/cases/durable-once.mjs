// The example's `OnceStore` over Durable Objects: what it forgets, and what it never does.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusalOf } from "../visitor.mjs";
import { newOrder } from "./once.mjs";

const MINUTE = 60_000;

export function durableOnce({ visitor, duffel, claim }) {
  describe("once, over Durable Objects", () => {
    test("what Duffel refused can be tried again", async () => {
      const order = newOrder();
      await duffel.fault({ carried_out: false, answer: { status: 422, body: { errors: [], meta: { status: 422 } } } });
      assert.equal((await visitor.post("/once/air/orders", order)).status, 422);
      assert.equal((await visitor.post("/once/air/orders", order)).status, 201);
      assert.equal((await visitor.post("/once/air/orders", order)).status, 201);
      assert.equal((await duffel.records()).orders.length, 1);
    });

    test("so can what a refused token kept from being sent", async () => {
      const order = newOrder();
      await duffel.fault({ carried_out: false, answer: { status: 401, body: "" } });
      assert.deepEqual(refusalOf(await visitor.post("/once/air/orders", order)), ["502 token_refused"]);
      assert.equal((await visitor.post("/once/air/orders", order)).status, 201);
    });

    test("a claim that nobody settles is an open outcome, never a second order", async () => {
      const key = `abandoned ${Date.now()}`;
      const now = Date.now();
      const claimed = async (minutes) => (await claim(key, now + minutes * MINUTE)).claimed;
      assert.equal(await claimed(0), null);
      assert.equal(await claimed(14), "pending");
      const { status, body } = await claimed(15);
      assert.equal(status, 504);
      assert.deepEqual([JSON.parse(body).errors[0].code, JSON.parse(body).meta.ambiguous], ["outcome_unknown", true]);
    });
  });
}

// Cut connections as a caller over HTTP sees them: for real on Node; in workerd a cut before the answer is a 500.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { Caller } from "./caller.mjs";
import { order } from "./payloads.mjs";
import { node, workerd } from "./runtimes.mjs";

const cut = (error) => error instanceof TypeError && error.cause?.code === "UND_ERR_SOCKET";

for (const runtime of [node, workerd]) {
  describe(`cuts over HTTP in ${runtime.name}`, () => {
    const caller = new Caller();
    let running;
    before(async () => {
      running = await runtime.start();
      caller.url = running.url;
    });
    beforeEach(() => caller.reset());
    after(() => running.close());

    for (const [stage, carriedOut] of [
      ["before", false],
      ["after", true],
    ]) {
      test(`${stage} the write, before any answer`, async () => {
        await caller.fault({ carried_out: carriedOut, cut: "before_head" });
        const pending = caller.post("/air/orders", order());
        if (runtime === node) await assert.rejects(pending, cut);
        else assert.deepEqual(pick(await pending), { status: 500, text: "Internal Server Error" });
        assert.equal((await caller.records()).orders.length, carriedOut ? 1 : 0);
        assert.deepEqual(facts((await caller.log())[0]), { wrote: carriedOut, status: null, cut: "before_head" });
      });
    }

    test("in the body: the head arrives, then half of the body, then nothing", async () => {
      await caller.settings({ gzip: false });
      await caller.fault({ carried_out: true, cut: "in_body", wait: { in_body: 50 } });
      const headers = {
        authorization: "Bearer duffel_test_1",
        "duffel-version": "v2",
        accept: "*/*",
        "content-type": "application/json",
      };
      const response = await fetch(`${caller.url}/air/orders`, {
        method: "POST",
        headers,
        body: JSON.stringify({ data: order() }),
      });
      assert.equal(response.status, 201);
      const length = Number(response.headers.get("content-length"));
      let received = 0;
      const reading = (async () => {
        for await (const chunk of response.body) received += chunk.length;
      })();
      await assert.rejects(reading, cut);
      assert.equal(received, Math.floor(length / 2));
      assert.deepEqual(facts((await caller.log())[0]), { wrote: true, status: 201, cut: "in_body" });
    });

    test("a compressed body is cut as well", async () => {
      await caller.fault({ carried_out: true, cut: "in_body" });
      await assert.rejects(caller.post("/air/orders", order()), TypeError);
      assert.equal((await caller.records()).orders.length, 1);
    });

    test("the next call is none the worse", async () => {
      await caller.fault({ carried_out: false, cut: "before_head" });
      await Promise.allSettled([caller.get("/air/orders")]);
      assert.equal((await caller.get("/air/orders")).status, 200);
    });
  });
}

function pick({ status, text }) {
  return { status, text };
}

function facts({ wrote, status, cut: where }) {
  return { wrote, status, cut: where };
}

// A body over the limit is let go of: whoever sends it is told to stop.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./bundle.mjs";

const { createGateway, Duffel } = await load("exports.mjs");

const ADDRESS = "https://shop.example/identity/customer/users";

test("a body that is too long is let go of, even where that fails", async () => {
  let cancelled = 0;
  const unhandled = [];
  const hear = (reason) => unhandled.push(reason);
  process.on("unhandledRejection", hear);
  try {
    for (const cancel of [() => (cancelled += 1), () => ((cancelled += 1), Promise.reject(new Error("no way back")))]) {
      const pull = (controller) => controller.enqueue(new Uint8Array(1000));
      const handle = createGateway({
        duffel: new Duffel({ token: "duffel_test_1", fetch: () => assert.fail("sent") }),
        allow: ["customerUsers.create"],
        authorize: () => true,
        check: { maxBytes: 5000 },
      });
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: new ReadableStream({ pull, cancel }), duplex: "half" };
      assert.equal((await handle(new Request(ADDRESS, init))).status, 413);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    process.off("unhandledRejection", hear);
  }
  assert.deepEqual([cancelled, unhandled], [2, []]);
});

// How long a body may take, to the millisecond, on a fake clock.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./bundle.mjs";

const { createGateway, Duffel } = await load("exports.mjs");

/** Waits for everything that needs no timer. */
const done = () => new Promise((resolve) => setImmediate(resolve));

test("a body has as long as it is given, and no longer, however little of it comes at a time", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const duffel = new Duffel({ token: "duffel_test_1", fetch: () => assert.fail("nothing is sent") });
  const handle = createGateway({
    duffel,
    allow: ["customerUsers.create"],
    authorize: () => true,
    permit: () => true,
    bodyTimeout: 700,
  });
  let sender;
  const reading = new Promise((resolve) => {
    // It sends nothing by itself.
    sender = { pull: resolve, start: (controller) => (sender.send = () => controller.enqueue(new Uint8Array([0x20]))) };
  });
  const body = new ReadableStream(sender, { highWaterMark: 0 });
  const headers = { "content-type": "application/json" };
  const url = "https://shop.example/identity/customer/users";
  let status;
  const request = new Request(url, { method: "POST", headers, body, duplex: "half" });
  handle(request, {}).then((answer) => ({ status } = answer));
  await reading;
  for (let time = 0; time < 699; time++) {
    sender.send();
    mock.timers.tick(1);
    await done();
  }
  assert.equal(status, undefined);
  mock.timers.tick(1);
  await done();
  assert.equal(status, 408);
});

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

/** As a server's own request may have it: always ready, whatever it gives. */
async function refused(chunk, options) {
  const handle = createGateway({
    duffel: new Duffel({ token: "duffel_test_1", fetch: () => assert.fail("nothing is sent") }),
    allow: ["customerUsers.create"],
    authorize: () => true,
    ...options,
  });
  let cancelled = 0;
  const pull = (stream) => stream.enqueue(chunk);
  const body = new ReadableStream({ pull, cancel: () => void (cancelled += 1) }, { highWaterMark: 0 });
  const request = { method: "POST", url: "https://shop.example/identity/customer/users", body };
  const answer = await handle({ ...request, headers: new Headers({ "content-type": "application/json" }) });
  return [answer.status, (await answer.json()).errors[0].code, cancelled];
}

test("a body that never ends and never waits is too slow all the same", async () => {
  assert.deepEqual(await refused(new Uint8Array(0), { bodyTimeout: 50 }), [408, "slow_body", 1]);
});

test("a body of texts is none that can be read: how many bytes they were is lost", async () => {
  assert.deepEqual(await refused('{"email":', {}), [400, "incomplete_body", 1]);
});

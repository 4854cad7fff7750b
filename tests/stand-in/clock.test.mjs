// How long a fault makes a caller wait and hides what is created, to the millisecond, on a fake clock.

import assert from "node:assert/strict";
import { test } from "node:test";
import { StandIn } from "../../www-example/stand-in/stand-in.mjs";
import { MemoryStore } from "../../www-example/stand-in/store/memory.mjs";
import { customerUser } from "./payloads.mjs";

const USERS = "/identity/customer/users";
const HEADERS = { authorization: "Bearer duffel_test_1", "duffel-version": "v2", accept: "application/json" };

/** Sends requests to a stand-in with this fault. */
async function withFault(fault) {
  const standIn = new StandIn(new MemoryStore());
  const send = async (method, target, payload) => {
    const body = new TextEncoder().encode(payload === undefined ? "" : JSON.stringify(payload));
    const headers = { ...HEADERS, "content-type": "application/json" };
    const delivery = await standIn.receive({ method, target, headers, body });
    return { ...delivery, data: JSON.parse(new TextDecoder().decode(delivery.body)).data };
  };
  await send("POST", "/_stand-in/faults", { carried_out: true, ...fault });
  return send;
}

/** Waits for everything that needs no timer. */
const done = () => new Promise((resolve) => setImmediate(resolve));

test("a caller waits as long as the fault says, before the write and after it", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const send = await withFault({ match: { method: "POST" }, wait: { before: 200, after: 300, in_body: 400 } });
  const seen = async () => [(await send("GET", USERS)).data.length, answered];
  let answered;
  send("POST", USERS, { data: customerUser() }).then(({ status, waitInBody }) => (answered = { status, waitInBody }));
  for (const [time, wanted] of [
    [0, [0, undefined]],
    [199, [0, undefined]],
    [1, [1, undefined]],
    [299, [1, undefined]],
    // The body is sent in two parts by the server around it.
    [1, [1, { status: 201, waitInBody: 400 }]],
  ]) {
    await done();
    mock.timers.tick(time);
    await done();
    assert.deepEqual(await seen(), wanted);
  }
});

test("what is created is hidden as long as the fault says", async ({ mock }) => {
  mock.timers.enable({ apis: ["Date"] });
  const send = await withFault({ match: { method: "POST" }, hidden_for: 1000 });
  const { data } = await send("POST", USERS, { data: customerUser() });
  const seen = async () => [(await send("GET", USERS)).data.length, (await send("GET", `${USERS}/${data.id}`)).status];
  assert.deepEqual(await seen(), [0, 404]);
  mock.timers.tick(999);
  assert.deepEqual(await seen(), [0, 404]);
  mock.timers.tick(1);
  assert.deepEqual(await seen(), [1, 200]);
});

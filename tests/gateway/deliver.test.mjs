// What the visitor is told of a call that was never sent, and what comes back of a foreign response.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./bundle.mjs";

const { createGateway, Duffel } = await load("exports.mjs");

const USERS = "https://shop.example/identity/customer/users";
const USER = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark" };

function create(duffel, options, payload = USER) {
  const handle = createGateway({ duffel, allow: ["customerUsers.create"], authorize: () => true, ...options });
  const headers = { "content-type": "application/json" };
  return handle(new Request(USERS, { method: "POST", headers, body: JSON.stringify(payload) }));
}

test("where the client's module cannot start, nothing was created, and the log says why", async (t) => {
  const settled = [];
  const store = { claim: async () => undefined, settle: async (key, { status }) => void settled.push(status) };
  const duffel = new Duffel({ token: "duffel_test_1", fetch: () => assert.fail("nothing is sent") });
  // The validator's module is another, and runs.
  assert.equal((await create(duffel, {}, {})).status, 422);
  const printed = t.mock.method(console, "error", () => {}).mock;
  const start = t.mock.method(WebAssembly, "Instance", function () {
    throw new WebAssembly.CompileError("no memory");
  });
  const answer = await create(duffel, { once: () => store });
  start.mock.restore();
  const [{ code, message }] = (await answer.json()).errors;
  assert.deepEqual(
    [answer.status, code, message, settled],
    [502, "duffel_unreachable", "Duffel could not be reached, and nothing was changed. Please try again.", [502]],
  );
  assert.deepEqual(printed.calls.map(({ arguments: [error] }) => error.name), ["WasmUnavailableError"]);
});

test("of a foreign response's headers those come back that a header may have", async () => {
  for (const [given, expected] of [
    ["FZW0H3HdJwKk5HMAAKxB", "FZW0H3HdJwKk5HMAAKxB"],
    ["a\r\nx: y", null],
    ["é", null],
  ]) {
    const settled = [];
    const store = { claim: async () => undefined, settle: async (key, { status }) => void settled.push(status) };
    const get = (name) => (name === "x-request-id" ? given : null);
    const foreign = { status: 201, headers: { get }, text: async () => '{"data":{"id":"icu_1"}}' };
    const duffel = new Duffel({ token: "duffel_test_1", fetch: async () => foreign });
    const answer = await create(duffel, { once: () => store });
    assert.deepEqual([answer.status, answer.headers.get("x-request-id"), settled], [201, expected, [201]], given);
  }
});

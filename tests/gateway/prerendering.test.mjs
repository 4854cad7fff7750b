// Next.js hears that a route cannot be prerendered, wherever in a gateway that is thrown.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./bundle.mjs";

const { createGateway, Duffel } = await load("exports.mjs");

const ADDRESS = "https://shop.example/identity/customer/users";
const USER = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark" };

const bailout = Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" });
const bail = () => {
  throw bailout;
};
const isBailout = (error) => error === bailout;

/** A gateway to a Duffel that is called so. */
function gateway(fetch, options) {
  const duffel = new Duffel({ token: "duffel_test_1", maxRetries: 0, fetch });
  const allow = ["customerUsers.get", "customerUsers.create"];
  return createGateway({ duffel, allow, authorize: () => true, ...options });
}

test("a route that reads is not refused, and nothing is logged", async ({ mock }) => {
  const log = mock.method(console, "error", () => {});
  const unsent = () => assert.fail("sent");
  const get = (handle) => handle(new Request(`${ADDRESS}/icu_1`));
  await assert.rejects(get(gateway(async () => bail())), isBailout);
  await assert.rejects(get(gateway(unsent, { authorize: bail })), isBailout);
  await assert.rejects(get(gateway(unsent, { duffel: bail })), isBailout);
  assert.equal(log.mock.callCount(), 0);
});

test("nobody makes a create ahead: whatever is thrown, a claim on it must be settled", async () => {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ data: USER }) };
  const answer = await gateway(async () => bail())(new Request(ADDRESS, init));
  const [{ code }] = (await answer.json()).errors;
  assert.deepEqual([answer.status, code], [504, "outcome_unknown"]);
});

// What the store of `once` is asked for: a name for each create, that tells nothing of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./bundle.mjs";

const { createGateway, Duffel } = await load("exports.mjs");

const USERS = "/identity/customer/users";
const GROUPS = "/identity/customer/user_groups";
/** Sound as a customer, and as a group. */
const BOTH = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark", name: "Board" };

/** The name under which this create is claimed. */
async function keyOf(path, data, key) {
  const claimed = [];
  const fetch = async () => Response.json({ data: { id: "icu_1" } }, { status: 201 });
  const handle = createGateway({
    duffel: new Duffel({ token: "duffel_test_1", fetch }),
    allow: ["customerUsers.create", "customerUserGroups.create"],
    authorize: () => true,
    once: () => ({ claim: async (name) => void claimed.push(name), settle: async () => {} }),
  });
  const headers = { "content-type": "application/json", ...(key && { "idempotency-key": key }) };
  const body = JSON.stringify({ data });
  const { status } = await handle(new Request(`https://shop.example${path}`, { method: "POST", headers, body }));
  assert.deepEqual([status, claimed.length], [201, 1]);
  return claimed[0];
}

test("one create has one name, whatever white space its body has", async () => {
  assert.equal(await keyOf(USERS, BOTH), await keyOf(USERS, { ...BOTH, email: " tony@stark.com " }));
  assert.notEqual(await keyOf(USERS, BOTH), await keyOf(USERS, { ...BOTH, given_name: "Anthony" }));
});

test("a payload or a key is not the same for another operation", async () => {
  assert.notEqual(await keyOf(USERS, BOTH), await keyOf(GROUPS, BOTH));
  assert.notEqual(await keyOf(USERS, BOTH, "cart-1"), await keyOf(GROUPS, BOTH, "cart-1"));
});

test("a key counts instead of the payload, and is none itself", async () => {
  assert.equal(await keyOf(USERS, BOTH, "cart-1"), await keyOf(USERS, { ...BOTH, given_name: "Anthony" }, "cart-1"));
  // A visitor's key can be another's payload.
  assert.notEqual(await keyOf(USERS, BOTH), await keyOf(USERS, BOTH, JSON.stringify({ data: BOTH })));
});

test("it says nothing of the payload or the key", async () => {
  for (const name of [await keyOf(USERS, BOTH), await keyOf(USERS, BOTH, "cart-1")]) {
    assert.match(name, /^customerUsers\.create:(?:payload|key):[0-9a-f]{64}$/);
  }
});

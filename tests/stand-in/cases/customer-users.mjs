// Customer Users: created, found, replaced, and unique by email within their group.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";
import { documented } from "../documented.mjs";
import { customerUser } from "../payloads.mjs";

const USERS = "/identity/customer/users";
const long = (length) => "x".repeat(length);

const REFUSED = [
  [
    "nothing",
    () => ({}),
    ["validation_required at /email", "validation_required at /family_name", "validation_required at /given_name"],
  ],
  ["a blank email", () => customerUser({ email: " \u00a0" }), ["validation_required at /email"]],
  ["an email without @", () => customerUser({ email: "ada" }), ["validation_format at /email"]],
  ["a long local part", () => customerUser({ email: `${long(65)}@example.com` }), ["validation_length at /email"]],
  ["a long email", () => customerUser({ email: `a@${`${long(60)}.`.repeat(5)}com` }), ["validation_length at /email"]],
  ["a numeric name", () => customerUser({ given_name: 7 }), ["validation_type at /given_name"]],
  [
    "a name of 256 characters",
    () => customerUser({ family_name: "é".repeat(256) }),
    ["validation_length at /family_name"],
  ],
  [
    "a national phone number",
    () => customerUser({ phone_number: "020 8016 0509" }),
    ["validation_format at /phone_number"],
  ],
  [
    "a phone number that is too short",
    () => customerUser({ phone_number: "+123456" }),
    ["validation_format at /phone_number"],
  ],
  ["a group's name for its ID", () => customerUser({ group_id: "Analysts" }), ["validation_format at /group_id"]],
  ["a group that is none", () => customerUser({ group_id: "usg_0000Unknown" }), ["not_found at /group_id"]],
];

export function customerUsers(caller) {
  describe("customer users", () => {
    test("creates the guide's user", async () => {
      const answer = await caller.post(USERS, documented("seed-customer-user-create-unwrapped-request"));
      assert.equal(answer.status, 201);
      const { id, created_at, ...rest } = answer.body.data;
      const expected = documented("seed-customer-user-create-response");
      assert.deepEqual(rest, {
        email: expected.email,
        given_name: expected.given_name,
        family_name: expected.family_name,
        phone_number: expected.phone_number,
        live_mode: false,
        group: null,
      });
      assert.match(id, /^icu_[0-9A-Za-z]{22}$/);
      assert.ok(Math.abs(Date.parse(created_at) - Date.now()) < 60_000);
      assert.deepEqual((await caller.get(`${USERS}/${id}`)).body.data, answer.body.data);
    });

    for (const [name, payload, errors] of REFUSED) {
      test(`refuses ${name}`, async () => {
        const answer = await caller.post(USERS, payload());
        assert.equal(answer.status, 422);
        assert.deepEqual(errorsOf(answer), errors);
        assert.deepEqual((await caller.records()).customer_users, []);
      });
    }

    test("PUT replaces everything", async () => {
      const group = await caller.make("/identity/customer/user_groups", { name: "Analysts" });
      const user = await caller.make(USERS, customerUser({ group_id: group.id }));
      assert.deepEqual(user.group, { id: group.id, name: "Analysts" });
      const answer = await caller.call("PUT", `${USERS}/${user.id}`, {
        data: { email: "ada@example.com", given_name: "Augusta", family_name: "King" },
      });
      assert.equal(answer.status, 200);
      assert.deepEqual(answer.body.data, {
        ...user,
        given_name: "Augusta",
        family_name: "King",
        phone_number: null,
        group: null,
      });
      assert.deepEqual((await caller.get(`/identity/customer/user_groups/${group.id}`)).body.data.user_ids, []);
      assert.deepEqual(errorsOf(await caller.call("PUT", `${USERS}/${user.id}`, { data: { given_name: "Ada" } })), [
        "validation_required at /email",
        "validation_required at /family_name",
      ]);
      assert.equal((await caller.call("PUT", `${USERS}/icu_0000Unknown`, { data: customerUser() })).status, 404);
    });

    test("an email is unique in a group, and among those without one, whatever its case", async () => {
      const group = await caller.make("/identity/customer/user_groups", { name: "Analysts" });
      await caller.make(USERS, customerUser());
      const member = await caller.make(USERS, customerUser({ group_id: group.id }));
      const other = await caller.make(USERS, customerUser({ email: "babbage@example.com" }));
      const again = await caller.post(USERS, customerUser({ email: "ADA@example.com" }));
      assert.equal(again.status, 422);
      assert.deepEqual(errorsOf(again), ["emails_not_unique at /email"]);
      assert.equal(again.body.errors[0].type, "invalid_state_error");
      const inGroup = await caller.post(USERS, customerUser({ group_id: group.id }));
      assert.deepEqual(errorsOf(inGroup), ["emails_not_unique at /email"]);
      const moved = await caller.call("PUT", `${USERS}/${other.id}`, { data: customerUser() });
      assert.deepEqual(errorsOf(moved), ["emails_not_unique at /email"]);
      const same = await caller.call("PUT", `${USERS}/${member.id}`, {
        data: customerUser({ group_id: group.id, given_name: "Augusta" }),
      });
      assert.equal(same.status, 200);
    });

    test("finds users by email", async () => {
      const group = await caller.make("/identity/customer/user_groups", { name: "Analysts" });
      const alone = await caller.make(USERS, customerUser());
      await caller.make(USERS, customerUser({ email: "babbage@example.com" }));
      const member = await caller.make(USERS, customerUser({ group_id: group.id }));
      const found = await caller.get(`${USERS}?email=${encodeURIComponent("Ada@example.com")}`);
      assert.deepEqual(
        found.body.data.map(({ id }) => id),
        [member.id, alone.id],
      );
      assert.deepEqual((await caller.get(`${USERS}?email=nobody@example.com`)).body.data, []);
      assert.deepEqual((await caller.get(`${USERS}?email=${long(5000)}@example.com`)).body.data, []);
    });

    test("finds a user by the new email, and leaves the old one to others", async () => {
      const found = async (email) => (await caller.get(`${USERS}?email=${email}`)).body.data.map(({ id }) => id);
      const user = await caller.make(USERS, customerUser());
      await caller.call("PUT", `${USERS}/${user.id}`, { data: customerUser({ email: "countess@example.com" }) });
      assert.deepEqual(await found("countess@example.com"), [user.id]);
      assert.deepEqual(await found("ada@example.com"), []);
      const other = await caller.make(USERS, customerUser());
      assert.deepEqual(await found("ada@example.com"), [other.id]);
    });
  });
}

// Customer User Groups: members and their groups agree, from either side.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";
import { customerUser } from "../payloads.mjs";

const USERS = "/identity/customer/users";
const GROUPS = "/identity/customer/user_groups";

export function customerUserGroups(caller) {
  const groupOf = async ({ id }) => (await caller.get(`${USERS}/${id}`)).body.data.group;
  const membersOf = async ({ id }) => (await caller.get(`${GROUPS}/${id}`)).body.data.user_ids;
  const patch = ({ id }, data) => caller.call("PATCH", `${GROUPS}/${id}`, { data });
  const makeUser = (name, group_id) => caller.make(USERS, customerUser({ email: `${name}@example.com`, group_id }));

  describe("customer user groups", () => {
    test("a group takes in the users that it is created with", async () => {
      const [ada, charles] = [await makeUser("ada"), await makeUser("charles")];
      const group = await caller.make(GROUPS, { name: "Analysts", user_ids: [ada.id, ada.id] });
      assert.match(group.id, /^usg_[0-9A-Za-z]{22}$/);
      assert.deepEqual(group.user_ids, [ada.id]);
      assert.deepEqual(await groupOf(ada), { id: group.id, name: "Analysts" });
      assert.equal(await groupOf(charles), null);
    });

    test("a user created in a group is a member of it", async () => {
      const group = await caller.make(GROUPS, { name: "Analysts" });
      const ada = await makeUser("ada", group.id);
      assert.deepEqual(await membersOf(group), [ada.id]);
    });

    test("PATCH renames, or replaces the members, and leaves the other as it was", async () => {
      const [ada, charles] = [await makeUser("ada"), await makeUser("charles")];
      const group = await caller.make(GROUPS, { name: "Analysts", user_ids: [ada.id] });
      assert.deepEqual((await patch(group, { name: "Engineers" })).body.data, { ...group, name: "Engineers" });
      assert.deepEqual(await groupOf(ada), { id: group.id, name: "Engineers" });
      const changed = await patch(group, { user_ids: [charles.id] });
      assert.deepEqual(changed.body.data, { ...group, name: "Engineers", user_ids: [charles.id] });
      assert.equal(await groupOf(ada), null);
      assert.deepEqual(await groupOf(charles), { id: group.id, name: "Engineers" });
    });

    test("a user that moves leaves its old group", async () => {
      const ada = await makeUser("ada");
      const first = await caller.make(GROUPS, { name: "First", user_ids: [ada.id] });
      const second = await caller.make(GROUPS, { name: "Second", user_ids: [ada.id] });
      assert.deepEqual([await membersOf(first), await membersOf(second)], [[], [ada.id]]);
    });

    test("DELETE answers 204 without a body, and the members stay", async () => {
      const ada = await makeUser("ada");
      const group = await caller.make(GROUPS, { name: "Analysts", user_ids: [ada.id] });
      const deleted = await caller.call("DELETE", `${GROUPS}/${group.id}`);
      assert.equal(deleted.status, 204);
      assert.equal(deleted.text, "");
      assert.equal(deleted.headers.get("content-type"), null);
      assert.ok(deleted.headers.get("x-request-id"));
      assert.equal((await caller.get(`${GROUPS}/${group.id}`)).status, 404);
      assert.equal((await caller.call("DELETE", `${GROUPS}/${group.id}`)).status, 404);
      assert.equal(await groupOf(ada), null);
    });

    test("no change of members leaves two users with one email in a group", async () => {
      const alone = await makeUser("ada");
      const group = await caller.make(GROUPS, { name: "Analysts" });
      const member = await makeUser("ada", group.id);
      const refused = [
        await caller.post(GROUPS, { name: "Both", user_ids: [alone.id, member.id] }),
        await patch(group, { user_ids: [alone.id, member.id] }),
        await patch(group, { user_ids: [] }),
        await caller.call("DELETE", `${GROUPS}/${group.id}`),
      ];
      for (const answer of refused) assert.deepEqual(errorsOf(answer), ["emails_not_unique at /user_ids"]);
      assert.deepEqual(await membersOf(group), [member.id]);
      assert.equal((await caller.records()).customer_user_groups.length, 1);
    });

    test("refuses what is no group", async () => {
      const group = await caller.make(GROUPS, { name: "Analysts" });
      assert.deepEqual(errorsOf(await caller.post(GROUPS, {})), ["validation_required at /name"]);
      assert.deepEqual(errorsOf(await caller.post(GROUPS, { name: "A", user_ids: "icu_1" })), [
        "validation_type at /user_ids",
      ]);
      assert.deepEqual(errorsOf(await caller.post(GROUPS, { name: "A", user_ids: [null, "usg_1"] })), [
        "validation_format at /user_ids/1",
        "validation_required at /user_ids/0",
      ]);
      const ada = await makeUser("ada");
      const strangers = { name: "A", user_ids: ["icu_0000Unknown1", ada.id, "icu_0000Unknown2"] };
      for (const answer of [await caller.post(GROUPS, strangers), await patch(group, strangers)])
        assert.deepEqual(errorsOf(answer), ["not_found at /user_ids/0", "not_found at /user_ids/2"]);
      assert.deepEqual(errorsOf(await patch(group, {})), ["validation_required at "]);
      assert.deepEqual(errorsOf(await patch(group, { user_ids: null })), ["validation_required at "]);
      assert.deepEqual(errorsOf(await patch(group, { name: null })), ["validation_required at /name"]);
      assert.deepEqual(errorsOf(await patch(group, { user_ids: "icu_1" })), ["validation_type at /user_ids"]);
    });
  });
}

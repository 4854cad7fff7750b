// Pages: newest first, forwards and backwards, with cursors that only their own list understands.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";
import { customerUser } from "../payloads.mjs";

const USERS = "/identity/customer/users";
const GROUPS = "/identity/customer/user_groups";

export function pagination(caller) {
  const list = async (query) => (await caller.get(`${USERS}?${new URLSearchParams(query)}`)).body;
  const ids = ({ data }) => data.map(({ id }) => id);
  const makeUsers = async (count) => {
    const made = [];
    for (let index = 0; index < count; index += 1)
      made.unshift((await caller.make(USERS, customerUser({ email: `user${index}@example.com` }))).id);
    return made;
  };

  describe("pagination", () => {
    test("walks to the end and back", async () => {
      const users = await makeUsers(5);
      const first = await list({ limit: 2 });
      assert.deepEqual(ids(first), users.slice(0, 2));
      assert.equal(first.meta.limit, 2);
      assert.equal(first.meta.before, null);
      const second = await list({ limit: 2, after: first.meta.after });
      assert.deepEqual(ids(second), users.slice(2, 4));
      const third = await list({ limit: 2, after: second.meta.after });
      assert.deepEqual(ids(third), users.slice(4));
      assert.equal(third.meta.after, null);
      const back = await list({ limit: 2, before: third.meta.before });
      assert.deepEqual(ids(back), users.slice(2, 4));
      const start = await list({ limit: 2, before: back.meta.before });
      assert.deepEqual(ids(start), users.slice(0, 2));
      assert.deepEqual(start.meta, first.meta);
    });

    test("a page does not shift when something is created meanwhile", async () => {
      const users = await makeUsers(3);
      const first = await list({ limit: 2 });
      await caller.make(USERS, customerUser({ email: "late@example.com" }));
      assert.deepEqual(ids(await list({ limit: 2, after: first.meta.after })), users.slice(2));
    });

    test("shows 50 without a limit, and at most 200", async () => {
      const users = await makeUsers(51);
      const page = await list({});
      assert.deepEqual(ids(page), users.slice(0, 50));
      assert.equal(page.meta.limit, 50);
      assert.equal(ids(await list({ limit: 200 })).length, 51);
      for (const limit of ["0", "201", "-1", "ten", ""]) {
        const answer = await caller.get(`${USERS}?limit=${limit}`);
        assert.equal(answer.status, 400);
        assert.deepEqual(errorsOf(answer), ["bad_request at "]);
      }
    });

    test("an empty list has one page", async () => {
      assert.deepEqual(await list({}), { data: [], meta: { limit: 50, before: null, after: null } });
    });

    test("a cursor says nothing, and needs encoding in a URL", async () => {
      const [, user] = await makeUsers(2);
      const { after } = (await list({ limit: 1 })).meta;
      assert.notEqual(encodeURIComponent(after), after);
      assert.ok(!after.includes(user) && !atob(after).includes("customer"));
    });

    test("refuses cursors that it did not give", async () => {
      await makeUsers(2);
      const { after } = (await list({ limit: 1 })).meta;
      const refused = [
        `${USERS}?after=nonsense`,
        `${USERS}?after=`,
        `${USERS}?${new URLSearchParams({ after, before: after })}`,
        `${GROUPS}?${new URLSearchParams({ after })}`,
      ];
      for (const path of refused) assert.deepEqual(errorsOf(await caller.get(path)), ["bad_request at "], path);
    });
  });
}

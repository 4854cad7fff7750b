// What belongs to an account: what it created, and nothing else, whatever was lost on the way.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { until } from "../../stand-in/patience.mjs";
import { freshEmail, received } from "../example.mjs";
import { visitors } from "../visitors.mjs";

const USERS = "/identity/customer/users";
const GROUPS = "/identity/customer/user_groups";
const TONY = "icu_0000AgZitpOnQtd3NQxjwO";

export function accounts(site) {
  const { begin, get, post, as, stay } = visitors(site);
  const fault = (path, more) => site.standIn("POST", "faults", { match: { method: "POST", path }, ...more });
  const lost = { carried_out: false, answer: "bad_gateway" };
  const user = () => ({ email: freshEmail(), given_name: "Grace", family_name: "Hopper" });
  const accountOf = async (session) => (await get("/api/account", { headers: as(session) })).json();
  const emailsOf = async (session) => (await accountOf(session)).customers.map(({ email }) => email);

  describe("an account", () => {
    test("does not take another's record for the result of its own attempt without a response", async () => {
      const [one, two] = [await begin(), await begin()];
      const grace = user();
      await fault(USERS, lost);
      assert.equal((await post(USERS, grace, as(one))).status, 504);
      assert.equal((await post(USERS, { ...grace, given_name: "Ada" }, as(two))).status, 201);
      assert.ok(!(await emailsOf(one)).includes(grace.email));
    });

    test("that cannot take in a record does not keep Duffel's response from its visitor", async () => {
      const session = await begin();
      const body = { data: { id: null, given_name: "Grace" } };
      await fault(USERS, { carried_out: true, answer: { status: 201, body } });
      const answer = await post(USERS, user(), as(session));
      assert.deepEqual([answer.status, answer.body], [201, body]);
    });

    test("nor one that is just like what it sent", async () => {
      const [one, two] = [await begin(), await begin()];
      const [grace, group] = [user(), { name: `Acme ${freshEmail()}` }];
      for (const [path, payload] of [
        [USERS, grace],
        [GROUPS, group],
      ]) {
        await fault(path, lost);
        assert.equal((await post(path, payload, as(one))).status, 504);
        assert.equal((await post(path, payload, as(two))).status, 201);
      }
      const [mine, theirs] = [await accountOf(one), await accountOf(two)];
      const has = ({ customers, groups }) => [
        customers.some(({ email }) => email === grace.email),
        groups.some(({ name }) => name === group.name),
      ];
      assert.deepEqual([has(mine), has(theirs)], [[false, false], [true, true]]);
    });

    test("nor one that another is creating while it asks for the same", async () => {
      const [one, two] = [await begin(), await begin()];
      const grace = user();
      await fault(USERS, { carried_out: true, wait: { after: 4000 } });
      const before = (await received(site.standIn, USERS)).length;
      const first = post(USERS, grace, as(one));
      await until(async () => (await received(site.standIn, USERS)).length === before + 1);
      await fault(USERS, { carried_out: true, wait: { before: 3000 } });
      const second = post(USERS, grace, as(two));
      await until(async () => (await received(site.standIn, USERS)).length === before + 2);
      assert.ok(!(await emailsOf(two)).includes(grace.email));
      assert.equal((await first).status, 201);
      await second;
      assert.ok((await emailsOf(one)).includes(grace.email));
    });

    test("has what was created without a response, although a later attempt for its email was refused", async () => {
      const session = await begin();
      const grace = user();
      // Shown only after the refusal, so that no look-up before it can find it.
      await fault(USERS, { carried_out: true, answer: "bad_gateway", hidden_for: 3000 });
      assert.equal((await post(USERS, grace, as(session))).status, 504);
      assert.equal((await post(USERS, { ...grace, given_name: "Ada" }, as(session))).status, 422);
      await until(async () => (await emailsOf(session)).includes(grace.email));
    });

    test("is not set back by a response that is repeated", async () => {
      const session = await begin();
      const grace = user();
      const { id } = (await post(USERS, grace, as(session))).body.data;
      const group = (await post(GROUPS, { name: "Compilers", user_ids: [id] }, as(session))).body.data;
      assert.equal((await post(USERS, grace, as(session))).body.data.id, id);
      const { customers } = await accountOf(session);
      assert.equal(customers.find((customer) => customer.id === id).group.id, group.id);
    });

    test("can be used while a look-up fails", async () => {
      const session = await begin();
      await fault(USERS, lost);
      assert.equal((await post(USERS, user(), as(session))).status, 504);
      const down = { match: { method: "GET", path: USERS }, carried_out: false, answer: "bad_gateway", times: 20 };
      await site.standIn("POST", "faults", down);
      assert.equal((await post("/stays/bookings", stay(TONY), as(session))).status, 201);
      await site.standIn("POST", "reset", { customers: "guide" });
    });
  });
}

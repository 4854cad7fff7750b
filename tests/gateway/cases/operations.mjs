// Each operation reaches Duffel as what it is, with nothing of the visitor's but the checked payload.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { booking, customerUser } from "../../stand-in/payloads.mjs";
import { PEPPER, TONY, tonysOrder } from "../visitor.mjs";

const GROUP = "usg_0000AgZitpOnQtd3NQxjwO";

export function operations({ visitor, duffel, trace, calls }) {
  /** Sends through the gateway, and gives the status and the one call that came of it. */
  const through = async (method, path, data) => {
    await duffel.control("PATCH", "settings", { log: true });
    const { status, body } = await visitor.call(method, path, { data });
    return [status, (await calls()).at(-1), body?.data];
  };

  describe("operations", () => {
    test("customer users", async () => {
      const [created, call, { id }] = await through("POST", "/identity/customer/users", customerUser());
      assert.deepEqual([created, call], [201, "POST /identity/customer/users"]);
      assert.deepEqual((await through("GET", `/identity/customer/users/${id}`)).slice(0, 2), [
        200,
        `GET /identity/customer/users/${id}`,
      ]);
      const [updated, put, user] = await through(
        "PUT",
        `/identity/customer/users/${id}`,
        customerUser({ given_name: "Augusta" }),
      );
      assert.deepEqual([updated, put, user.given_name], [200, `PUT /identity/customer/users/${id}`, "Augusta"]);
      const [listed, list, users] = await through("GET", "/identity/customer/users?email=ada%40example.com&limit=1");
      assert.deepEqual(
        [listed, list, users.length],
        [200, "GET /identity/customer/users?email=ada%40example.com&limit=1", 1],
      );
    });

    test("customer user groups", async () => {
      const [created, call, { id }] = await through("POST", "/identity/customer/user_groups", { name: "Analysts" });
      assert.deepEqual([created, call], [201, "POST /identity/customer/user_groups"]);
      assert.equal((await through("GET", `/identity/customer/user_groups/${id}`))[0], 200);
      const [updated, patch, group] = await through("PATCH", `/identity/customer/user_groups/${id}`, {
        name: "Engineers",
      });
      assert.deepEqual([updated, patch, group.name], [200, `PATCH /identity/customer/user_groups/${id}`, "Engineers"]);
      assert.equal((await through("GET", "/identity/customer/user_groups"))[2].length, 2);
      const [deleted, gone, nothing] = await through("DELETE", `/identity/customer/user_groups/${id}`);
      assert.deepEqual([deleted, gone, nothing], [204, `DELETE /identity/customer/user_groups/${id}`, undefined]);
    });

    test("component client keys", async () => {
      const [created, call, data] = await through("POST", "/identity/component_client_keys", { user_id: TONY });
      assert.deepEqual([created, call], [201, "POST /identity/component_client_keys"]);
      assert.equal(typeof data.component_client_key, "string");
    });

    test("orders", async () => {
      const [created, call, { id }] = await through("POST", "/air/orders", tonysOrder());
      assert.deepEqual([created, call], [201, "POST /air/orders"]);
      assert.equal((await through("GET", `/air/orders/${id}`))[2].id, id);
      const [updated, patch, order] = await through("PATCH", `/air/orders/${id}`, { metadata: { desk: "7" } });
      assert.deepEqual([updated, patch, order.metadata], [200, `PATCH /air/orders/${id}`, { desk: "7" }]);
      const [listed, list, orders] = await through("GET", `/air/orders?user_id=${TONY}&awaiting_payment=false`);
      assert.deepEqual(
        [listed, list, orders.length],
        [200, `GET /air/orders?user_id=${TONY}&awaiting_payment=false`, 1],
      );
    });

    test("bookings", async () => {
      const [created, call, { id }] = await through("POST", "/stays/bookings", booking({ users: [TONY] }));
      assert.deepEqual([created, call], [201, "POST /stays/bookings"]);
      assert.equal((await through("GET", `/stays/bookings/${id}`))[2].id, id);
      assert.equal((await through("GET", `/stays/bookings?user_id=${TONY}`))[2].length, 1);
      const [cancelled, cancel] = await through("POST", `/stays/bookings/${id}/actions/cancel`);
      assert.deepEqual([cancelled, cancel], [200, `POST /stays/bookings/${id}/actions/cancel`]);
    });

    test("each with its call: the operation, and the ID in the path", async () => {
      await visitor.get(`/identity/customer/users/${PEPPER}`);
      await visitor.call("DELETE", `/identity/customer/user_groups/${GROUP}`);
      await visitor.get("/stays/bookings");
      assert.deepEqual(await trace(), [
        ["authorize", { operation: "customerUsers.get", id: PEPPER }],
        ["authorize", { operation: "customerUserGroups.delete", id: GROUP }],
        ["authorize", { operation: "bookings.list" }],
      ]);
    });

    test("of many visitors at once each gets their own answer", async () => {
      const emails = Array.from({ length: 200 }, (_, at) => `visitor${at}@example.com`);
      const answers = await Promise.all(
        emails.map((email) => visitor.post("/identity/customer/users", customerUser({ email }))),
      );
      assert.deepEqual(
        answers.map(({ body }) => body.data.email),
        emails,
      );
    });

    test("nothing of the visitor's headers goes along, and all that Duffel wants is there", async () => {
      const headers = {
        authorization: "Bearer visitor",
        cookie: "session=1",
        "x-client-correlation-id": "7",
        "duffel-version": "v1",
        "x-forwarded-host": "evil.example",
      };
      assert.equal((await visitor.post("/air/orders", tonysOrder(), { headers })).status, 201);
      const [{ headers: sent, has_authorization: authorized }] = await duffel.log();
      assert.equal(authorized, true);
      assert.equal(sent["duffel-version"], "v2");
      assert.equal(sent["content-type"], "application/json");
      const text = JSON.stringify(sent);
      for (const theirs of ["visitor", "session", "evil", "correlation"]) assert.ok(!text.includes(theirs), theirs);
    });

    test("request ID and rate limit come back, other headers don't", async () => {
      await duffel.fault({
        carried_out: true,
        answer: { headers: { "set-cookie": "duffel=1", server: "duffel", "retry-after": "3" } },
      });
      const { headers } = await visitor.get("/air/orders");
      for (const name of ["x-request-id", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"])
        assert.ok(headers.get(name), name);
      assert.equal(headers.get("retry-after"), "3");
      assert.equal(headers.get("set-cookie"), null);
      assert.equal(headers.get("server"), null);
      assert.equal(headers.get("content-type"), "application/json");
    });
  });
}

// A create happens once: for a double click, a reload, a second tab.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { until } from "../../client/expect.mjs";
import { booking, customerUser } from "../../stand-in/payloads.mjs";
import { PEPPER, refusalOf, TONY, tonysOrder } from "../visitor.mjs";

const ORDERS = "/once/air/orders";

let made = 0;

/** An order like no other before it: the store outlasts the stand-in's resets. */
export function newOrder() {
  return tonysOrder({ metadata: { test: String(++made), run: String(Date.now()) } });
}

export function once({ visitor, duffel, calls }) {
  const keyed = (key) => ({ headers: { "idempotency-key": key } });
  const statuses = (answers) => answers.map(({ status }) => status).sort();
  const orders = async () => (await duffel.records()).orders.length;

  describe("once", () => {
    test("a double click books once: the second hears that it is under way", async () => {
      await duffel.fault({ carried_out: true, wait: { before: 5000 } });
      const order = newOrder();
      const first = visitor.post(ORDERS, order);
      await until(async () => (await calls()).length === 1);
      const second = await visitor.post(ORDERS, order);
      assert.deepEqual(refusalOf(second), ["409 create_in_progress"]);
      assert.equal(second.headers.get("retry-after"), "2");
      assert.equal((await first).status, 201);
      assert.deepEqual([await orders(), (await calls()).length], [1, 1]);
    });

    test("a reload gets what the first one got", async () => {
      const order = newOrder();
      const first = await visitor.post(ORDERS, order);
      const again = await visitor.post(ORDERS, { data: order });
      assert.deepEqual([first.status, again.status, again.text], [201, 201, first.text]);
      for (const name of ["x-request-id", "content-type", "ratelimit-limit"])
        assert.equal(again.headers.get(name), first.headers.get(name));
      assert.deepEqual([await orders(), (await calls()).length], [1, 1]);
    });

    test("ten tabs at once, and reloads of each, book once", async () => {
      const order = newOrder();
      const answers = await Promise.all(Array.from({ length: 10 }, () => visitor.post(ORDERS, order)));
      assert.ok(answers.every(({ status }) => status === 201 || status === 409));
      const reloads = await Promise.all(Array.from({ length: 10 }, () => visitor.post(ORDERS, order)));
      assert.deepEqual(new Set(reloads.map(({ status, text }) => `${status} ${text}`)).size, 1);
      assert.equal(reloads[0].status, 201);
      assert.deepEqual([await orders(), (await calls()).length], [1, 1]);
    });

    test("bookings, customers and groups too", async () => {
      const bodies = {
        "/once/stays/bookings": booking({ users: [TONY], metadata: newOrder().metadata }),
        "/once/identity/customer/users": customerUser({
          email: `${newOrder().metadata.test}.${Date.now()}@example.com`,
        }),
        "/once/identity/customer/user_groups": { name: `Group ${Date.now()}` },
      };
      for (const [path, body] of Object.entries(bodies)) {
        const [first, again] = [await visitor.post(path, body), await visitor.post(path, body)];
        assert.deepEqual([first.status, again.status, again.text], [201, 201, first.text]);
      }
      assert.equal((await calls()).length, 3);
    });

    test("other orders are not the same order", async () => {
      const answers = [await visitor.post(ORDERS, newOrder()), await visitor.post(ORDERS, newOrder())];
      assert.deepEqual([statuses(answers), await orders()], [[201, 201], 2]);
    });

    test("nor is a payload the same for another operation, or a key a create", async () => {
      for (let time = 0; time < 2; time++)
        assert.equal((await visitor.post("/once/identity/component_client_keys", { user_id: TONY })).status, 201);
      assert.equal((await calls()).length, 2);
    });

    test("an Idempotency-Key is what counts where there is one", async () => {
      const order = newOrder();
      const key = `"cart ${order.metadata.run}.${order.metadata.test}"`;
      const first = await visitor.post(ORDERS, order, keyed(key));
      const again = await visitor.post(ORDERS, order, keyed(key));
      assert.deepEqual([first.status, again.status, again.text], [201, 201, first.text]);
      assert.equal((await visitor.post(ORDERS, order, keyed(`${key}2`))).status, 201);
      assert.equal(await orders(), 2);
    });

    test("what somebody else created is not what a visitor gets whose store is their own", async () => {
      const name = `Board ${Date.now()} ${++made}`;
      const post = (as) => visitor.post("/own/identity/customer/user_groups", { name }, { as });
      const [tonys, peppers, again] = [await post(TONY), await post(PEPPER), await post(TONY)];
      assert.deepEqual([tonys.status, peppers.status, again.status], [201, 201, 201]);
      assert.notEqual(peppers.text, tonys.text);
      assert.equal(again.text, tonys.text);
      assert.equal((await calls()).length, 2);
    });

    test("somebody else's key does not give somebody else's answer", async () => {
      const order = newOrder();
      const key = `guessed-${order.metadata.run}-${order.metadata.test}`;
      await visitor.post(ORDERS, order, keyed(key));
      const answer = await visitor.post(ORDERS, newOrder(), keyed(key));
      assert.deepEqual(refusalOf(answer), ["409 idempotency_key_reused"]);
      assert.equal(await orders(), 1);
    });

    test("nor do a key's other payloads get its open outcome, for they were never sent", async () => {
      await duffel.fault({ carried_out: true, answer: "bad_gateway" });
      const order = newOrder();
      const key = `lost-${order.metadata.run}-${order.metadata.test}`;
      assert.deepEqual(refusalOf(await visitor.post(ORDERS, order, keyed(key))), ["504 outcome_unknown"]);
      assert.deepEqual(refusalOf(await visitor.post(ORDERS, newOrder(), keyed(key))), ["409 idempotency_key_reused"]);
      assert.deepEqual(refusalOf(await visitor.post(ORDERS, order, keyed(key))), ["504 outcome_unknown"]);
      assert.equal((await calls()).length, 1);
    });

    test("a key that is none is refused", async () => {
      for (const key of ["", "x".repeat(256), "t\u00e4ter"]) {
        const answer = await visitor.post(ORDERS, newOrder(), keyed(key));
        assert.deepEqual(refusalOf(answer), ["400 invalid_idempotency_key"]);
      }
      assert.deepEqual(await calls(), []);
    });

    for (const [what, fault] of [
      ["cut before the write", { carried_out: false, cut: "before_head" }],
      ["cut after the write", { carried_out: true, cut: "before_head" }],
      ["a proxy's 502 after the write", { carried_out: true, answer: "bad_gateway" }],
    ]) {
      test(`an open outcome stays open (${what}): nothing is sent again`, async () => {
        await duffel.fault(fault);
        const order = newOrder();
        for (let time = 0; time < 3; time++) {
          const answer = await visitor.post(ORDERS, order);
          assert.deepEqual(refusalOf(answer), ["504 outcome_unknown"]);
          assert.equal(answer.body.meta.ambiguous, true);
        }
        assert.deepEqual([await orders(), (await calls()).length], [fault.carried_out ? 1 : 0, 1]);
      });
    }

    test("what is refused before it is claimed has claimed nothing", async () => {
      const order = newOrder();
      assert.equal((await visitor.post(ORDERS, order, { as: null })).status, 403);
      assert.equal((await visitor.post(ORDERS, order, { as: "icu_0000Other" })).status, 403);
      assert.equal((await visitor.post(ORDERS, order)).status, 201);
    });

    for (const name of ["claim-fails", "claim-odd"]) {
      test(`a store that does not do its work (${name}) lets nothing through`, async () => {
        assert.deepEqual(refusalOf(await visitor.post(`/${name}/air/orders`, newOrder())), ["503 service_unavailable"]);
        assert.deepEqual(await calls(), []);
      });
    }

    test("a store that cannot settle does not keep the answer from the visitor", async () => {
      assert.equal((await visitor.post("/settle-fails/air/orders", newOrder())).status, 201);
    });
  });
}

// Faults: which request takes one, what is carried out, and what the caller is told.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { EVER, until } from "../patience.mjs";
import { customerUser, order } from "../payloads.mjs";

const USERS = "/identity/customer/users";

/** Which of two promises is settled first. */
const first = (one, another) => Promise.race([one.then(() => "the first"), another.then(() => "the second")]);

export function faults(caller) {
  const emails = async () => (await caller.records()).customer_users.map(({ email }) => email);
  const statuses = async (...calls) => {
    const seen = [];
    for (const call of calls) seen.push((await call()).status);
    return seen;
  };
  const list = () => caller.get(USERS);

  describe("faults", () => {
    test("what is not carried out leaves nothing behind", async () => {
      await caller.fault({ carried_out: false, answer: { status: 500, body: "no" } });
      const answer = await caller.post(USERS, customerUser());
      assert.deepEqual([answer.status, answer.text], [500, "no"]);
      assert.deepEqual(await emails(), []);
      await caller.make(USERS, customerUser());
    });

    test("what is carried out is there, whatever the caller was told", async () => {
      await caller.fault({ carried_out: true, answer: { status: 500, body: "no" } });
      assert.equal((await caller.post(USERS, customerUser())).status, 500);
      assert.deepEqual(await emails(), ["ada@example.com"]);
      assert.deepEqual(
        (await caller.log()).map(({ wrote, status }) => [wrote, status]),
        [[true, 500]],
      );
    });

    test("an answer can be changed in part", async () => {
      await caller.fault({
        carried_out: true,
        answer: { status: 200, headers: { "x-odd": "yes", "x-request-id": null } },
      });
      const answer = await caller.post(USERS, customerUser());
      assert.equal(answer.status, 200);
      assert.equal(answer.body.data.email, "ada@example.com");
      assert.equal(answer.headers.get("x-odd"), "yes");
      assert.equal(answer.headers.get("x-request-id"), null);
      assert.ok(answer.headers.get("ratelimit-limit"));
    });

    test("a body can be JSON, a text, or any bytes", async () => {
      await caller.fault([
        {
          carried_out: false,
          answer: { status: 422, body: { errors: [{ code: 7, source: "Iberia" }], meta: { status: 400 } } },
        },
        { carried_out: false, answer: { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad</h1>" } },
        { carried_out: false, answer: { status: 200, body_base64: btoa("{\xff") } },
        { carried_out: false, answer: { status: 200 } },
      ]);
      const answers = [await list(), await list(), await list(), await list()];
      assert.deepEqual(answers[0].body, { errors: [{ code: 7, source: "Iberia" }], meta: { status: 400 } });
      assert.equal(answers[0].headers.get("content-type"), "application/json; charset=utf-8");
      assert.deepEqual([answers[1].headers.get("content-type"), answers[1].text], ["text/html", "<h1>Bad</h1>"]);
      assert.equal(answers[2].text, "{\uFFFD");
      assert.deepEqual([answers[3].text, answers[3].headers.get("content-type")], ["", null]);
    });

    test("is taken by the requests that it matches, in order", async () => {
      await caller.fault([
        { match: { method: "POST", path: USERS }, carried_out: false, answer: { status: 501 } },
        { match: { path: "/air/*" }, carried_out: false, answer: { status: 502 } },
        { match: { headers: { "x-client-correlation-id": "b" } }, carried_out: false, answer: { status: 503 } },
        { match: { method: "POST" }, carried_out: false, answer: { status: 504 } },
      ]);
      const tagged = (id) => () => caller.get(USERS, { headers: { "X-Client-Correlation-Id": id } });
      const post = () => caller.post(USERS, customerUser());
      const seen = await statuses(
        list,
        () => caller.get("/air/orders/ord_1?x=1"),
        tagged("a"),
        tagged("b"),
        post,
        post,
        post,
      );
      assert.deepEqual(seen, [200, 502, 200, 503, 501, 504, 201]);
    });

    test("can skip requests, and last for several", async () => {
      await caller.fault({ skip: 1, times: 2, carried_out: false, answer: { status: 500 } });
      assert.deepEqual(await statuses(list, list, list, list), [200, 500, 500, 200]);
      assert.deepEqual((await caller.control("GET", "faults")).body.faults, []);
    });

    test("shows those that nothing has taken", async () => {
      const ordered = await caller.fault({ match: { path: "/nowhere" }, carried_out: true });
      assert.equal(ordered.status, 201);
      assert.deepEqual((await caller.control("GET", "faults")).body, ordered.body);
    });

    test("waits before the write", async () => {
      await caller.fault({ match: { method: "POST" }, carried_out: true, wait: { before: EVER } });
      const call = caller.post(USERS, customerUser());
      await until(async () => (await caller.control("GET", "faults")).body.faults.length === 0);
      assert.equal(await first(call, caller.log()), "the second");
      assert.deepEqual(await emails(), []);
    });

    test("waits after the write", async () => {
      await caller.fault({ match: { method: "POST" }, carried_out: true, wait: { after: EVER } });
      const call = caller.post(USERS, customerUser());
      await until(async () => (await emails()).length === 1);
      assert.equal(await first(call, caller.log()), "the second");
    });

    test("waits in the body: it comes in two parts, the headers and the first at once", async () => {
      await caller.fault({ carried_out: true, wait: { in_body: EVER } });
      const { body } = await fetch(`${caller.url}/air/offers`, {
        headers: { authorization: "Bearer duffel_test_1", "duffel-version": "v2", accept: "*/*" },
      });
      const reader = body.getReader();
      const { value } = await reader.read();
      assert.match(new TextDecoder().decode(value), /^\{"data":\[.*[^}]$/s);
      assert.equal(await first(reader.read(), caller.log()), "the second");
      await reader.cancel();
    });

    test("goes on after the waits", async () => {
      await caller.fault({ carried_out: true, wait: { before: 1, after: 1, in_body: 1 } });
      const answer = await caller.post(USERS, customerUser());
      assert.deepEqual([answer.status, answer.body.data.email], [201, "ada@example.com"]);
    });

    test("can hide what is created for a while", async () => {
      const orders = async () => (await caller.get("/air/orders")).body.data.length;
      await caller.fault([{ carried_out: true, hidden_for: EVER, answer: "accepted" }]);
      assert.equal((await caller.post("/air/orders", order())).status, 202);
      const made = (await caller.records()).orders[0];
      assert.equal(await orders(), 0);
      assert.equal((await caller.get(`/air/orders/${made.id}`)).status, 404);

      await caller.reset();
      await caller.fault([{ carried_out: true, hidden_for: 1, answer: "accepted" }]);
      assert.equal((await caller.post("/air/orders", order())).status, 202);
      await until(async () => (await orders()) === 1);
    });

    test("counts for a refused call too: the caller sees the fault, nothing is written", async () => {
      await caller.fault({ carried_out: true, answer: { status: 201 } });
      const answer = await caller.post(USERS, {});
      assert.equal(answer.status, 201);
      assert.ok(answer.body.errors);
      assert.equal((await caller.log())[0].wrote, false);
    });

    test("refuses a script that says too little, or what it does not know", async () => {
      const wrong = [
        {},
        [],
        { carried_out: false },
        { carried_out: false, answer: { body: "no status" } },
        { carried_out: false, cut: "in_body" },
        { carried_out: true, delay: 100 },
        { carried_out: true, match: { verb: "POST" } },
        { carried_out: true, match: { path: null } },
        { carried_out: true, match: { headers: "x" } },
        { carried_out: true, wait: { during: 1 } },
        { carried_out: true, wait: 100 },
        { carried_out: true, cut: "sometimes" },
        { carried_out: true, times: 0 },
        { carried_out: true, answer: "teapot" },
        { carried_out: true, answer: { status: 99 } },
        { carried_out: true, answer: { code: 200 } },
      ].map((fault) => caller.fault(Array.isArray(fault) ? [fault] : fault));
      for (const answer of await Promise.all(wrong)) {
        assert.equal(answer.status, 400);
        assert.ok(answer.body.error);
      }
      assert.deepEqual((await caller.control("GET", "faults")).body.faults, []);
    });
  });
}

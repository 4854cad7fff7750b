// The control endpoints: log, records, settings, reset.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { EVER } from "../patience.mjs";
import { customerUser } from "../payloads.mjs";

export function control(caller) {
  describe("control", () => {
    test("the log has what was sent, byte for byte, without the token", async () => {
      const text = '{ "data": {"email":"ada@example.com" , "given_name":"Ad\\u0061","family_name":"Lovelace é"} }\n';
      await caller.call("POST", "/identity/customer/users?a=1&b=%2F", {
        text,
        headers: { "x-client-correlation-id": "7" },
      });
      await caller.get("/nowhere", { headers: { authorization: null } });
      const [first, second] = await caller.log();
      assert.equal(first.method, "POST");
      assert.equal(first.path, "/identity/customer/users");
      assert.equal(first.query, "a=1&b=%2F");
      assert.equal(first.body, text);
      assert.equal(first.body_bytes, new TextEncoder().encode(text).length);
      assert.equal(first.headers["x-client-correlation-id"], "7");
      assert.equal(first.headers["duffel-version"], "v2");
      assert.deepEqual(
        [first.endpoint, first.wrote, first.status, first.fault, first.cut],
        ["createCustomerUser", true, 201, null, null],
      );
      assert.equal(first.has_authorization, true);
      assert.ok(!JSON.stringify(first).includes("duffel_test_"));
      assert.deepEqual(
        [second.method, second.endpoint, second.wrote, second.status, second.has_authorization, second.body],
        ["GET", null, false, 401, false, ""],
      );
    });

    test("a request is in the log before it is answered", async () => {
      await caller.fault({ carried_out: true, wait: { before: EVER } });
      const leaving = new AbortController();
      const pending = caller.get("/air/orders", { signal: leaving.signal });
      let entries = [];
      while (entries.length === 0) entries = await caller.log();
      assert.equal(entries[0].status, null);
      leaving.abort();
      await assert.rejects(pending, { name: "AbortError" });
      await caller.get("/air/orders");
      assert.equal((await caller.log())[1].status, 200);
    });

    test("keeps no log where it is told so", async () => {
      await caller.settings({ log: false });
      await caller.get("/air/orders");
      assert.deepEqual(await caller.log(), []);
    });

    test("answers are compressed for those who accept it, unless it is told not to", async () => {
      const encoding = async (headers) =>
        (await caller.get("/air/offers", { headers })).headers.get("content-encoding");
      assert.equal(await encoding({ "accept-encoding": "gzip" }), "gzip");
      assert.equal(await encoding({ "accept-encoding": "br, gzip;q=0.8" }), "gzip");
      assert.equal(await encoding({ "accept-encoding": "gzip;q=0, identity" }), null);
      await caller.settings({ gzip: false });
      assert.equal(await encoding({ "accept-encoding": "gzip" }), null);
    });

    test("reset forgets everything, settings too, and no ID comes again", async () => {
      const before = await caller.make("/identity/customer/users", customerUser());
      await caller.settings({ stays_access: false });
      await caller.fault({ carried_out: false, answer: { status: 500 } });
      assert.equal((await caller.reset()).status, 204);
      assert.deepEqual(await caller.log(), []);
      assert.deepEqual(Object.values(await caller.records()).flat(), []);
      assert.equal((await caller.get("/stays/bookings")).status, 200);
      assert.notEqual((await caller.make("/identity/customer/users", customerUser())).id, before.id);
    });

    test("a call that waits through a reset writes nothing after it", async () => {
      await caller.fault([
        { carried_out: true, wait: { before: 600 } },
        { carried_out: true, wait: { after: 600 } },
      ]);
      const waiting = [
        caller.post("/identity/customer/users", customerUser()),
        caller.post("/identity/customer/users", customerUser({ email: "babbage@example.com" })),
      ];
      while ((await caller.log()).length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
      await caller.reset();
      await Promise.allSettled(waiting);
      assert.deepEqual((await caller.records()).customer_users, []);
      assert.deepEqual(await caller.log(), []);
    });

    test("reset can bring the guide's customers", async () => {
      await caller.reset({ customers: "guide" });
      const { data } = (await caller.get("/identity/customer/users/icu_0000AgZpQrZjNcR4Mqklwx")).body;
      assert.deepEqual(data.group, { id: "usg_0000AgZitpOnQtd3NQxjwO", name: "Stark Industries" });
      assert.equal((await caller.reset({ customers: "all" })).status, 400);
    });

    test("refuses settings that it does not have", async () => {
      for (const wrong of [
        { speed: 1 },
        { gzip: "no" },
        { rate_limit: 5 },
        { rate_limit: { limit: 1, window_seconds: 0 } },
      ]) {
        assert.equal((await caller.settings(wrong)).status, 400, JSON.stringify(wrong));
      }
      assert.equal((await caller.settings({})).body.gzip, true);
    });

    test("refuses a body that is no object", async () => {
      for (const wrong of [null, [], "guide", 5]) {
        for (const answer of [await caller.reset(wrong), await caller.settings(wrong), await caller.fault([wrong])]) {
          assert.equal(answer.status, 400, JSON.stringify(wrong));
          assert.match(answer.body.error, /object/);
        }
      }
      assert.equal((await caller.fault(null)).status, 400);
    });

    test("has no other endpoints, and is no part of Duffel", async () => {
      assert.equal((await caller.control("GET", "nothing")).status, 404);
      assert.equal((await caller.control("DELETE", "log")).status, 405);
      assert.deepEqual(await caller.log(), []);
    });
  });
}

// Paths, methods and queries: only what is allowed has a way to Duffel.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusalOf, TONY, tonysOrder } from "../visitor.mjs";

const NOWHERE = [
  "/open",
  "/open/",
  "/open/air",
  "/open/air/orders/",
  "/open//air/orders",
  "/open/air//orders",
  "/open/AIR/orders",
  "/open/air/orders;v=1",
  "/open/air/orders%2f",
  "/open/air/orders%00",
  "/open/air%2forders",
  "/open/air/orders/ord_",
  "/open/air/orders/ord_1%2e%2e",
  "/open/air/orders/ord_1/services",
  `/open/air/orders/ord_${"1".repeat(65)}`,
  "/open/air/orders/usg_0000AgZitpOnQtd3NQxjwO",
  "/open/identity/customer/users/ord_1",
  "/open/air/offers/off_0000AgZitpOnQtd3NQxjwO",
  "/open/air/order_cancellations",
  "/opener/air/orders",
  "/open/open/air/orders",
  "/open/https://api.duffel.com/air/orders",
];

/** As they stand in a request line, which a URL parser would have tidied. */
const TRICKS = [
  "/open/identity/customer/users/../../../air/offers",
  "/open/identity/customer/users/%2e%2e/%2e%2e/%2e%2e/air/offers",
  "/open/identity/customer/users/.%2E/orders",
  "/open/air/orders/..%2f..%2fidentity/customer/users",
  "/open/air/orders/%252e%252e",
  "//api.duffel.com/air/orders",
  "/open//api.duffel.com/air/orders",
  "/open/..//api.duffel.com/air/orders",
  "/open\\..\\_stand-in/log",
  "/open/air/orders/ord_1#/../..",
  "/open/../_stand-in/reset",
];

export function paths({ visitor, trace, calls }) {
  describe("paths", () => {
    for (const path of NOWHERE) {
      test(`there is nothing at ${path.slice(0, 60)}`, async () => {
        for (const method of ["GET", "POST"]) {
          const data = method === "POST" ? tonysOrder() : undefined;
          assert.deepEqual(refusalOf(await visitor.call(method, path, { data })), ["404 not_found"]);
        }
        assert.deepEqual([await trace(), await calls()], [[], []]);
      });
    }

    for (const path of TRICKS) {
      test(`no way leads over ${path}`, async () => {
        const { status } = await visitor.raw([visitor.head("GET", path)]);
        assert.ok(status === 404 || status === 400, `${status}`);
        assert.deepEqual(await calls(), []);
      });
    }

    test("a full URL of Duffel's is not passed on", async () => {
      for (const target of ["https://api.duffel.com/air/offers", "http://stand-in/_stand-in/log"]) {
        // workerd itself refuses it, with a 500.
        const { status } = await visitor.raw([visitor.head("GET", target)]);
        assert.ok(status >= 400, `${status}`);
      }
      assert.deepEqual(await calls(), []);
    });

    test("what is not allowed is not there, though Duffel has it", async () => {
      for (const path of ["/orders/identity/customer/users", "/orders/stays/bookings", "/unpermitted/air/orders"]) {
        assert.deepEqual(refusalOf(await visitor.post(path, tonysOrder())), ["404 not_found"]);
      }
      assert.deepEqual(await calls(), []);
    });

    for (const [method, path, allow] of [
      ["GET", "/orders/air/orders", "POST"],
      ["PATCH", "/orders/air/orders/ord_1", "GET"],
      ["DELETE", `/open/identity/customer/users/${TONY}`, "GET, PUT"],
      ["HEAD", "/orders/air/orders/ord_1", "GET"],
      ["GET", "/open/stays/bookings/bok_1/actions/cancel", "POST"],
    ]) {
      test(`${path} has no ${method}`, async () => {
        const answer = await visitor.call(method, path);
        if (method !== "HEAD") assert.deepEqual(refusalOf(answer), ["405 method_not_allowed"]);
        assert.deepEqual([answer.status, answer.headers.get("allow")], [405, allow]);
        assert.deepEqual([await trace(), await calls()], [[], []]);
      });
    }

    test("without a prefix the paths are Duffel's own", async () => {
      assert.equal((await visitor.get("/air/orders")).status, 200);
    });

    for (const host of ["www.EXAMPLE.com", "www.example.com:80"]) {
      test(`the host may be written ${host}`, async () => {
        const { status } = await visitor.raw([visitor.head("GET", "/open/air/orders", { host })]);
        assert.equal(status, 200);
      });
    }

    for (const host of ["a/open/air/orders#", "a/open"]) {
      test(`with the host ${host} a path leads nowhere, and no fault is logged`, async () => {
        const { status, text } = await visitor.raw([visitor.head("GET", "/secret", { host })]);
        // workerd itself refuses it, with a 500.
        assert.ok(status >= 400 && !text.includes("internal_server_error"), `${status} ${text}`);
        assert.deepEqual(await calls(), []);
      });
    }

    test("a question mark alone is no query", async () => {
      assert.equal((await visitor.get("/open/air/orders?")).status, 200);
    });

    const blank = (name) => `The query's ${name} must not be blank.`;
    const anId = (name, prefix) => `The query's ${name} must be an ID that begins with ${prefix}.`;
    const ORDERS_TAKE =
      "This call takes limit, before, after, user_id, offer_id, booking_reference, awaiting_payment in its query.";
    for (const [path, what, sentence] of [
      ["/open/air/orders?userid=icu_1", "a misspelt name", ORDERS_TAKE],
      ["/open/air/orders?user_id=icu_1&user_id=icu_2", "a name twice", "The query must not have user_id twice."],
      ["/open/air/orders?user_id[]=icu_1", "a list", ORDERS_TAKE],
      [
        "/open/identity/customer/users?user_id=icu_1",
        "another list's name",
        "This call takes limit, before, after, email in its query.",
      ],
      ["/open/air/orders/ord_1?limit=1", "a query where there is none", "This call takes nothing in its query."],
      ["/open/air/orders?__proto__=1", "a name with a meaning of its own", ORDERS_TAKE],
      ["/open/air/orders?user_id=", "a blank user_id", blank("user_id")],
      ["/open/identity/customer/users?email=", "a blank email", blank("email")],
      ["/open/identity/customer/users?email=%20", "an email of white space", blank("email")],
      ["/open/air/orders?booking_reference=%C2%85", "white space of Unicode's alone", blank("booking_reference")],
      ["/open/air/orders?booking_reference=%EF%BB%BF", "white space of JavaScript's alone", blank("booking_reference")],
      ["/open/air/orders?booking_reference&limit=1", "a name alone", blank("booking_reference")],
      ["/open/air/orders?user_id=usg_1", "an ID of another kind", anId("user_id", "icu_")],
      ["/open/stays/bookings?user_id=icu_1%20", "an ID with more after it", anId("user_id", "icu_")],
      ["/open/air/orders?offer_id=off", "an offer_id that is none", anId("offer_id", "off_")],
    ]) {
      test(`${what} in the query is refused`, async () => {
        const answer = await visitor.get(path);
        assert.deepEqual(refusalOf(answer), ["400 invalid_query"]);
        assert.equal(answer.body.errors[0].message, sentence);
        assert.deepEqual(await calls(), []);
      });
    }

    test("what a query holds stays one value", async () => {
      await visitor.get("/open/air/orders?booking_reference=A%26user_id%3Dicu_1%0d%0aX-Evil:1");
      assert.deepEqual(await calls(), ["GET /air/orders?booking_reference=A%26user_id%3Dicu_1%0D%0AX-Evil%3A1"]);
    });
  });
}

// What a browser asks before a page of another origin may send.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusalOf } from "../visitor.mjs";

const ASKS = { origin: "https://www.example.com", "access-control-request-method": "POST" };

export function preflight({ visitor, trace, calls }) {
  const ask = (headers, path = "/elsewhere/air/orders") =>
    visitor.call("OPTIONS", path, { headers: { ...ASKS, ...headers }, as: null });

  describe("preflight", () => {
    test("is answered without a look at the visitor", async () => {
      const { status, headers, text } = await ask({
        "access-control-request-headers": "content-type,idempotency-key,x-csrf-token",
      });
      assert.deepEqual([status, text], [204, ""]);
      assert.equal(headers.get("access-control-allow-origin"), ASKS.origin);
      assert.equal(headers.get("access-control-allow-credentials"), "true");
      assert.equal(headers.get("access-control-allow-headers"), "content-type,idempotency-key,x-csrf-token");
      assert.deepEqual(headers.get("access-control-allow-methods").split(", ").sort(), [
        "DELETE",
        "GET",
        "PATCH",
        "POST",
        "PUT",
      ]);
      assert.equal(headers.get("access-control-max-age"), "600");
      assert.deepEqual([await trace(), await calls()], [[], []]);
    });

    test("repeats no list of headers that no browser would send", async () => {
      for (const odd of ["x-a; b", "x-a\tb", "x".repeat(1001)]) {
        const { status, headers } = await ask({ "access-control-request-headers": odd });
        assert.deepEqual([status, headers.get("access-control-allow-headers")], [204, null]);
      }
      const longest = "x".repeat(1000);
      const { headers } = await ask({ "access-control-request-headers": longest });
      assert.equal(headers.get("access-control-allow-headers"), longest);
    });

    test("names only methods that something allowed has", async () => {
      const own = { origin: visitor.url };
      const { headers } = await ask(own, "/orders/air/orders");
      assert.deepEqual(headers.get("access-control-allow-methods").split(", ").sort(), ["GET", "POST"]);
      // Nor headers that nobody has asked for.
      assert.equal(headers.get("access-control-allow-headers"), null);
    });

    test("of another origin is refused", async () => {
      const answer = await ask({ origin: "https://evil.example" });
      assert.deepEqual(refusalOf(answer), ["403 origin_not_allowed"]);
      assert.equal(answer.headers.get("access-control-allow-origin"), null);
    });

    test("is an OPTIONS alone: a call that has its header too is a call", async () => {
      const answer = await visitor.get("/elsewhere/air/orders", { headers: ASKS });
      assert.deepEqual([answer.status, answer.body.data, await calls()], [200, [], ["GET /air/orders"]]);
    });

    test("without what makes it one it is a method like any other", async () => {
      for (const lacking of ["access-control-request-method", "origin"])
        assert.deepEqual(refusalOf(await ask({ [lacking]: null })), ["405 method_not_allowed"]);
    });
  });
}

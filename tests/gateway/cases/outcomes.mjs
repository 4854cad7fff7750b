// What the visitor gets to know of what became of the call.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TOKEN } from "../runtimes/token.mjs";
import { refusalOf, tonysOrder } from "../visitor.mjs";

const ORDERS = "/open/air/orders";

export function outcomes({ visitor, duffel }) {
  const after = async (fault, method = "POST") => {
    await duffel.fault({ carried_out: false, ...fault });
    return visitor.call(method, ORDERS, { data: method === "POST" ? tonysOrder() : undefined });
  };
  const answered = (status, body, headers) => after({ answer: { status, body, ...(headers && { headers }) } });
  const tokenRefused = {
    errors: [{ type: "authentication_error", code: "access_token_not_found", title: "No", message: "No" }],
    meta: { status: 401 },
  };

  describe("outcomes", () => {
    test("a refusal of Duffel's comes back as it is", async () => {
      const answer = await visitor.post(
        ORDERS,
        tonysOrder({ payments: [{ type: "balance", amount: "1.00", currency: "GBP" }] }),
      );
      assert.deepEqual(refusalOf({ ...answer, body: { ...answer.body, meta: { status: 422 } } }), [
        "422 payment_amount_does_not_match_order_amount at /payments",
      ]);
      assert.equal(answer.body.meta.request_id, answer.headers.get("x-request-id"));
    });

    test("so does success, byte for byte", async () => {
      const body = '{"data": {"id":"ord_1", "undocumented": [1.0]}}';
      const answer = await after({ answer: { status: 201, body, headers: { "content-type": "application/json" } } });
      assert.deepEqual(
        [answer.status, answer.text, answer.headers.get("content-type")],
        [201, body, "application/json"],
      );
    });

    test("and what Duffel has taken without being done", async () => {
      assert.deepEqual(
        [
          (await after({ answer: "accepted" })).status,
          (await after({ carried_out: true, answer: "incomplete" })).status,
        ],
        [202, 200],
      );
    });

    test("a rate limit that lasts comes back, with the time of its end", async () => {
      await duffel.fault({ carried_out: false, answer: "rate_limit_exceeded", times: 10 });
      const answer = await visitor.get(ORDERS);
      assert.equal(answer.status, 429);
      assert.ok(Date.parse(answer.headers.get("ratelimit-reset")));
    });

    test("one that ends is waited for: Duffel had done nothing", async () => {
      assert.equal((await after({ answer: "rate_limit_exceeded" })).status, 201);
      assert.deepEqual([(await duffel.log()).length, (await duffel.records()).orders.length], [2, 1]);
    });

    test("a refused token is the gateway's fault, not the visitor's", async () => {
      for (const answer of [
        await answered(401, tokenRefused),
        await answered(403, tokenRefused),
        await answered(403, { ...tokenRefused, errors: [{ type: "api_error" }, ...tokenRefused.errors] }),
        await answered(401, "no"),
      ]) {
        assert.deepEqual(refusalOf(answer), ["502 token_refused"]);
        assert.equal(answer.body.meta.request_id, answer.headers.get("x-request-id"));
        assert.ok(!answer.text.includes("access_token"));
      }
    });

    test("what the account may not do is no matter of the token", async () => {
      const { status, text, headers } = await after({ answer: "forbidden" });
      assert.deepEqual([status, headers.get("content-type")], [403, "text/plain; charset=utf-8"]);
      assert.ok(text.length > 0);
      for (const errors of [[], [{ type: "invalid_request_error" }], undefined]) {
        assert.equal((await answered(403, { errors })).status, 403);
      }
    });

    test("JSON of a kind is JSON too", async () => {
      for (const type of ["application/problem+json", "APPLICATION/JSON; charset=utf-8"]) {
        const { headers } = await answered(422, '{"title":"No"}', { "content-type": type });
        assert.equal(headers.get("content-type"), "application/json");
      }
    });

    test("a page is shown as text, so that it can do nothing", async () => {
      const { headers, text } = await answered(404, "<script>alert(1)</script>", { "content-type": "text/html" });
      assert.deepEqual(
        [text, headers.get("content-type"), headers.get("x-content-type-options")],
        ["<script>alert(1)</script>", "text/plain; charset=utf-8", "nosniff"],
      );
    });

    test("what a page says of the request is shown without the token", async () => {
      const { text } = await answered(404, `authorization: Bearer ${TOKEN}`, { "content-type": "text/plain" });
      assert.equal(text, "authorization: Bearer …");
    });

    for (const [what, fault] of Object.entries({
      "cut before the answer": { cut: "before_head" },
      "cut in the answer": { carried_out: true, cut: "in_body" },
      "Duffel's own 500": { answer: "internal_server_error" },
      "a proxy's 502": { answer: "bad_gateway" },
      "a proxy's 504": { answer: "gateway_timeout" },
      "a proxy's 503": { answer: "proxy_unavailable" },
      "a proxy's 429": { answer: "proxy_rate_limit" },
    })) {
      test(`${what} leaves the outcome of a write open`, async () => {
        const answer = await after(fault);
        assert.deepEqual(refusalOf(answer), ["504 outcome_unknown"]);
        assert.equal(answer.body.meta.ambiguous, true);
      });
    }

    test("nor is an order made where a page answers as if it were", async () => {
      const answer = await answered(200, "<html>login</html>", { "content-type": "text/html" });
      assert.deepEqual(refusalOf(answer), ["504 outcome_unknown"]);
    });

    test("a read that fails has changed nothing", async () => {
      await duffel.fault({ carried_out: false, cut: "before_head", times: 1000 });
      const answer = await visitor.get(ORDERS);
      assert.deepEqual(refusalOf(answer), ["502 duffel_unreachable"]);
      assert.equal(answer.body.meta.ambiguous, undefined);
    });

    test("a redirect is not followed", async () => {
      const answer = await after({ answer: "redirect" });
      assert.deepEqual(refusalOf(answer), ["504 outcome_unknown"]);
      assert.equal((await duffel.log()).length, 1);
    });
  });
}

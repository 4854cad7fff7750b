// The answers that a fault can name.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { customerUser, order } from "../payloads.mjs";

const DUFFELS = [
  ["rate_limit_exceeded", 429, "rate_limit_error"],
  ["service_unavailable", 503, "api_error"],
  ["internal_server_error", 500, "api_error"],
];

const PROXYS = [
  ["proxy_rate_limit", 429, "text/plain"],
  ["proxy_unavailable", 503, "text/html"],
  ["bad_gateway", 502, "text/html"],
  ["gateway_timeout", 504, "text/html"],
];

export function readyAnswers(caller) {
  const answerOf = async (answer, carriedOut = false) => {
    await caller.fault({ carried_out: carriedOut, answer });
    return caller.post("/identity/customer/users", customerUser());
  };

  describe("ready answers", () => {
    for (const [name, status, type] of DUFFELS) {
      test(`${name} speaks as Duffel`, async () => {
        const { body, headers, ...answer } = await answerOf(name);
        assert.equal(answer.status, status);
        assert.equal(body.errors[0].type, type);
        assert.deepEqual(body.meta, { status, request_id: headers.get("x-request-id") });
      });
    }

    for (const [name, status, type] of PROXYS) {
      test(`${name} speaks as a proxy`, async () => {
        const answer = await answerOf(name);
        assert.equal(answer.status, status);
        assert.equal(answer.headers.get("content-type"), type);
        assert.equal(answer.headers.get("x-request-id"), null);
        assert.equal(answer.headers.get("ratelimit-reset"), null);
        assert.equal(answer.body, undefined);
      });
    }

    test("rate_limit_exceeded says when to come back: in one to two seconds", async () => {
      const { headers } = await answerOf("rate_limit_exceeded");
      assert.equal(headers.get("ratelimit-remaining"), "0");
      const wait = Date.parse(headers.get("ratelimit-reset")) - Date.parse(headers.get("date"));
      assert.ok(wait >= 1000 && wait <= 2000, `${wait} ms`);
    });

    test("redirect points elsewhere, and shows whether anybody went there with the token", async () => {
      const answer = await answerOf("redirect");
      assert.equal(answer.status, 307);
      assert.equal(answer.headers.get("location"), "/redirected");
      await caller.get("/redirected");
      const followed = (await caller.log()).find(({ path }) => path === "/redirected");
      assert.equal(followed.has_authorization, true);
    });

    test("forbidden is plain", async () => {
      const answer = await answerOf("forbidden");
      assert.deepEqual([answer.status, answer.text], [403, "Forbidden"]);
    });

    test("accepted and incomplete are answers to what was carried out", async () => {
      await caller.fault([
        { carried_out: true, answer: "accepted" },
        { carried_out: true, answer: "incomplete" },
      ]);
      const accepted = await caller.post("/air/orders", order());
      const incomplete = await caller.post("/air/orders", order());
      const orders = (await caller.records()).orders;
      assert.deepEqual([accepted.status, accepted.body], [202, { data: {} }]);
      assert.deepEqual([incomplete.status, incomplete.body], [200, { data: { id: orders[1].id } }]);
    });
  });
}

// Token, version and Accept header; and the headers of every answer.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";

const REFUSED = [
  ["no token", { authorization: null }, 401, "missing_authorization_header"],
  ["a token of another scheme", { authorization: "Basic abc" }, 401, "invalid_authorization_header"],
  ["an unknown token", { authorization: "Bearer sk_test_123" }, 401, "access_token_not_found"],
  ["a live token", { authorization: "Bearer duffel_live_123" }, 401, "access_token_not_found"],
  ["no version", { "duffel-version": null }, 400, "missing_version_header"],
  ["an old version", { "duffel-version": "v1" }, 400, "unsupported_version"],
  ["an unknown version", { "duffel-version": "v9" }, 400, "invalid_version_header"],
  ["an Accept header without JSON", { accept: "text/html" }, 406, "unsupported_format"],
  ["JSON of no weight", { accept: "application/json;q=0" }, 406, "unsupported_format"],
  ["JSON of no weight, in other words", { accept: "text/*, Application/* ; Q=0.000" }, 406, "unsupported_format"],
  ["all but JSON", { accept: "*/*, application/json; q=0" }, 406, "unsupported_format"],
];

const ACCEPTED = [
  "*/*",
  "text/html, application/*;q=0.001",
  "application/json; charset=utf-8; q=0.5",
  "application/json, */*;q=0",
];

export function preconditions(caller) {
  describe("preconditions", () => {
    for (const [name, headers, status, code] of REFUSED) {
      test(`refuses ${name}`, async () => {
        const answer = await caller.get("/identity/customer/users", { headers });
        assert.equal(answer.status, status);
        assert.deepEqual(errorsOf(answer), [`${code} at `]);
        assert.equal(answer.body.meta.status, status);
        assert.equal(answer.body.meta.request_id, answer.headers.get("x-request-id"));
      });
    }

    for (const accept of ACCEPTED) {
      test(`takes Accept: ${accept}`, async () => {
        assert.equal((await caller.get("/identity/customer/users", { headers: { accept } })).status, 200);
      });
    }

    test("an error has every member that Duffel's have", async () => {
      const { body } = await caller.post("/identity/customer/users", {});
      const error = body.errors[0];
      assert.deepEqual(Object.keys(error).sort(), ["code", "documentation_url", "message", "source", "title", "type"]);
      assert.deepEqual(error.source, { field: "email", pointer: "/email" });
      assert.equal(error.type, "validation_error");
      assert.ok(error.title && error.message);
    });

    test("every answer has its request ID and the rate limit", async () => {
      const answers = [
        await caller.get("/identity/customer/users"),
        await caller.get("/nowhere"),
        await caller.get("/air/orders", { headers: { authorization: null } }),
        await caller.post("/air/orders", {}),
      ];
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 404, 401, 422],
      );
      assert.equal(new Set(answers.map(({ headers }) => headers.get("x-request-id"))).size, 4);
      for (const { headers } of answers) {
        assert.match(headers.get("ratelimit-limit"), /^[0-9]+$/);
        assert.match(headers.get("ratelimit-remaining"), /^[0-9]+$/);
        assert.equal(new Date(headers.get("ratelimit-reset")).toUTCString(), headers.get("ratelimit-reset"));
        assert.ok(Date.parse(headers.get("ratelimit-reset")) >= Date.parse(headers.get("date")));
      }
    });

    test("echoes the client's correlation ID", async () => {
      const { headers } = await caller.get("/air/orders", { headers: { "x-client-correlation-id": "visit-7" } });
      assert.equal(headers.get("x-client-correlation-id"), "visit-7");
      assert.equal((await caller.get("/air/orders")).headers.get("x-client-correlation-id"), null);
    });
  });
}

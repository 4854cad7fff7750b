// Bodies have to be JSON, in UTF-8, under `data`.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";
import { customerUser } from "../payloads.mjs";

const BODIES = [
  ["an empty body", undefined, "missing_data_param"],
  ["a bare payload", JSON.stringify(customerUser()), "missing_data_param"],
  ["a list", "[]", "missing_data_param"],
  ["null", "null", "missing_data_param"],
  ["data that is null", '{"data":null}', "invalid_data_param"],
  ["data that is a list", '{"data":[]}', "invalid_data_param"],
  ["data that is a text", '{"data":"x"}', "invalid_data_param"],
  ["half a body", '{"data":{', "bad_request"],
  ["a byte order mark", '\uFEFF{"data":{}}', "bad_request"],
  ["what is no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "bad_request"],
];

export function envelope(caller) {
  describe("envelope", () => {
    for (const [name, text, code] of BODIES) {
      test(`refuses ${name}`, async () => {
        const answer = await caller.call("POST", "/identity/customer/users", { text });
        assert.equal(answer.status, 400);
        assert.deepEqual(errorsOf(answer), [`${code} at `]);
      });
    }

    test("refuses another content type, and none", async () => {
      const send = (type) =>
        caller.post("/identity/customer/users", customerUser(), { headers: { "content-type": type } });
      assert.deepEqual(errorsOf(await send("text/plain")), ["invalid_content_type_header at "]);
      assert.equal((await send("application/json; charset=utf-8")).status, 201);
      const bytes = new TextEncoder().encode('{"data":{}}');
      const untyped = await caller.call("POST", "/identity/customer/users", {
        text: bytes,
        headers: { "content-type": null },
      });
      assert.deepEqual(errorsOf(untyped), ["missing_content_type_header at "]);
    });

    test("members beside data are not looked at", async () => {
      const text = JSON.stringify({ data: customerUser(), meta: 1 });
      assert.equal((await caller.call("POST", "/identity/customer/users", { text })).status, 201);
    });

    test("wants an envelope of PUT and PATCH too", async () => {
      const user = await caller.make("/identity/customer/users", customerUser());
      const group = await caller.make("/identity/customer/user_groups", { name: "Analysts" });
      const put = await caller.call("PUT", `/identity/customer/users/${user.id}`, { text: "{}" });
      const patch = await caller.call("PATCH", `/identity/customer/user_groups/${group.id}`, { text: "{}" });
      assert.deepEqual([...errorsOf(put), ...errorsOf(patch)], ["missing_data_param at ", "missing_data_param at "]);
    });
  });
}

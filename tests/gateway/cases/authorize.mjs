// Who may call at all. Only `true` lets a visitor pass, before anything of the body is read.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusalOf, TONY, tonysOrder } from "../visitor.mjs";

export function authorize({ visitor, trace, calls }) {
  const send = (name, options) => visitor.post(`/${name}/air/orders`, tonysOrder(), options);

  describe("authorize", () => {
    test("who is not signed in is refused", async () => {
      assert.deepEqual(refusalOf(await send("open", { as: null })), ["403 not_authorized"]);
      assert.deepEqual(await calls(), []);
    });

    for (const name of ["truthy", "throwing", "rejecting", "with-error"]) {
      test(`${name} refuses`, async () => {
        assert.deepEqual(refusalOf(await send(name)), ["403 not_authorized"]);
        assert.deepEqual(await calls(), []);
      });
    }

    test("a promise of true passes", async () => assert.equal((await send("later")).status, 201));

    test("a Response is what the visitor gets", async () => {
      for (let time = 0; time < 2; time++) {
        const { status, headers, body } = await send("with-response");
        assert.deepEqual([status, headers.get("www-authenticate"), body], [401, "Session", { sign_in: "/login" }]);
      }
      const { status, headers } = await send("with-redirect");
      assert.deepEqual([status, headers.get("location")], [303, "https://login.example.com/"]);
      assert.deepEqual(await calls(), []);
    });

    test("refuses before the body has come", async () => {
      const head = visitor.head("POST", "/open/air/orders", {
        "content-type": "application/json",
        "content-length": "100",
      });
      const { status } = await visitor.raw([head.replace(/x-visitor: .*\r\n/, "")]);
      assert.equal(status, 403);
    });

    test("comes before the check, and permit after it", async () => {
      assert.equal((await send("open", { as: null, data: {} })).status, 403);
      assert.equal((await visitor.post("/open/air/orders", {})).status, 422);
      assert.equal((await visitor.post("/open/identity/component_client_keys", { user_id: TONY })).status, 201);
      assert.deepEqual(
        (await trace()).map(([step]) => step),
        ["authorize", "authorize", "authorize", "permit"],
      );
    });

    test("having read the body itself, it leaves nothing to check", async () => {
      assert.deepEqual(refusalOf(await send("reads-body")), ["500 internal_server_error"]);
      assert.deepEqual(await calls(), []);
    });

    test("a Worker without its token says nothing about it", async () => {
      assert.deepEqual(refusalOf(await send("no-token")), ["500 internal_server_error"]);
    });
  });
}

// What is posted is checked as bytes, wrapped, and sent as the text that was checked.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { customerUser } from "../../stand-in/payloads.mjs";
import { PEPPER, refusalOf, TONY, tonysOrder } from "../visitor.mjs";

const USERS = "/open/identity/customer/users";

export function payloads({ visitor, duffel, trace, calls }) {
  const refused = async (text, ...expected) => {
    assert.deepEqual(refusalOf(await visitor.call("POST", USERS, { text })), expected);
    assert.deepEqual([(await trace()).map(([step]) => step), await calls()], [["authorize"], []]);
  };
  const sent = async () => (await duffel.log()).at(-1).body;

  describe("payloads", () => {
    test("bare or wrapped, tidied, Duffel gets the same text", async () => {
      const tidy = JSON.stringify({ data: customerUser() });
      for (const payload of [
        customerUser(),
        { data: customerUser() },
        customerUser({ email: " ada@EXAMPLE.com", phone_number: "00 44 (20) 8016-0509" }),
      ]) {
        await duffel.reset();
        assert.equal((await visitor.post(USERS, payload)).status, 201);
        assert.equal(await sent(), tidy);
      }
    });

    test("amounts and unknown fields go as they were written", async () => {
      const text = JSON.stringify(tonysOrder({ note: "x" })).replace('"x"', '[1.0, 1e2, "\\u00e9"]');
      assert.equal((await visitor.call("POST", "/open/air/orders", { text })).status, 201);
      assert.match(await sent(), /"note":\[1\.0, ?1e2, ?"(?:\\u00e9|é)"\]/);
    });

    test("users are linked", async () => {
      const { users: _, ...order } = tonysOrder();
      assert.equal((await visitor.post("/open/air/orders", order)).status, 201);
      assert.deepEqual(JSON.parse(await sent()).data.users, [TONY]);
    });

    for (const [what, text] of [
      ["nothing", ""],
      ["no JSON", "email=ada%40example.com"],
      ["half of it", '{"email":"ada@ex'],
      ["something behind it", `${JSON.stringify(customerUser())};`],
      ["a BOM", `\ufeff${JSON.stringify(customerUser())}`],
      ["no UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)],
    ]) {
      test(`${what} is no JSON`, async () => {
        const headers = { "content-type": "application/json" };
        assert.deepEqual(refusalOf(await visitor.call("POST", USERS, { text, headers })), ["400 invalid_json at "]);
        assert.deepEqual(await calls(), []);
      });
    }

    test("every error comes at its place", () =>
      refused(
        JSON.stringify({ data: { email: "ada@", given_name: "Ada", group_id: "icu_1" } }),
        "422 validation_format at /email",
        "422 validation_format at /group_id",
        "422 validation_required at /family_name",
      ));

    test("with the name of its field, as Duffel says it", async () => {
      const { body } = await visitor.post(
        "/open/air/orders",
        tonysOrder({ payments: [{ type: "balance", amount: "1", currency: "gbpp" }] }),
      );
      assert.deepEqual(body.errors[0].source, { field: "currency", pointer: "/payments/0/currency" });
      assert.equal(body.errors[0].type, "validation_error");
    });

    test("a refusal has what a message in another language needs", async () => {
      const { body } = await visitor.post(USERS, customerUser({ given_name: "x".repeat(256) }));
      assert.deepEqual(body.errors[0].params, { max: 255 });
    });
    test("a list is no payload", () => refused("[]", "422 validation_type at "));
    test("data that is no object", () => refused('{"data":[]}', "422 invalid_data_param at "));
    test("100 000 levels", () => refused("[".repeat(100_000), "422 too_deep at "));
    test("100 000 levels inside", () =>
      refused(`{"email":${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}}`, "422 too_deep at "));
    test("a name twice", () =>
      refused(
        '{"email":"ada@example.com","given_name":"Ada","family_name":"L","\\u0065mail":"eve@example.com"}',
        "422 duplicate_key at /email",
      ));
    test("a name twice in an order", async () => {
      const text = JSON.stringify(tonysOrder()).replace('"users":', `"users":["${PEPPER}"],"users":`);
      assert.deepEqual(refusalOf(await visitor.call("POST", "/open/air/orders", { text })), [
        "422 duplicate_key at /users",
      ]);
      assert.deepEqual(await calls(), []);
    });

    test("the gateway's own check: warnings as errors, in its words, so many of them", async () => {
      const { status, body } = await visitor.post("/strict/identity/customer/users", {
        email: "ada@example.com",
        nickname: "A",
      });
      assert.equal(status, 422);
      assert.deepEqual(
        body.errors.map(({ code, message }) => [code, code === "validation_required" ? message : ""]),
        [
          ["unknown_field", ""],
          ["validation_required", "Fehlt."],
          ["too_many_issues", ""],
        ],
      );
    });

    test("errors never hold what was sent", async () => {
      const { text } = await visitor.post(USERS, customerUser({ email: "hunter2@", phone_number: "hunter2" }));
      assert.ok(!text.includes("hunter2"));
    });
  });
}

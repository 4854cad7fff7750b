// Type, encoding and size of what is posted.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusalOf, tonysOrder } from "../visitor.mjs";

const USERS = "/tiny/identity/customer/users";
const LIMIT = 300;

/** A customer user of exactly this many bytes. */
function userOf(bytes) {
  const text = '{"email":"ada@example.com","given_name":"Ada","family_name":"Lovelace"}';
  return text + " ".repeat(bytes - text.length);
}

/** The text as HTTP's chunks of one byte each, a few to a packet. */
function chunked(text) {
  const chunks = [...text].map((byte) => `1\r\n${byte}\r\n`);
  const packets = [];
  for (let at = 0; at < chunks.length; at += 20) packets.push(chunks.slice(at, at + 20).join(""));
  return packets;
}

export function content({ visitor, trace, calls }) {
  const json = { "content-type": "application/json" };

  describe("content", () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/json, text/plain",
      "application/jsonp",
      "application/json; charset=utf-16",
      "application/json; charset=utf--8",
      "",
      null,
    ]) {
      test(`${type ?? "no type"} is refused`, async () => {
        const answer = await visitor.call("POST", "/open/air/orders", {
          text: new TextEncoder().encode(JSON.stringify(tonysOrder())),
          headers: { "content-type": type },
        });
        assert.deepEqual(refusalOf(answer), ["415 unsupported_content_type"]);
        assert.deepEqual([await trace(), await calls()], [[], []]);
      });
    }

    for (const type of [
      "application/json",
      "Application/JSON",
      "application/json; charset=utf-8",
      'application/json;charset="UTF-8"',
      "application/json; charset=utf8",
    ]) {
      test(`${type} passes`, async () => {
        assert.equal(
          (await visitor.post("/open/air/orders", tonysOrder(), { headers: { "content-type": type } })).status,
          201,
        );
      });
    }

    for (const encoding of ["gzip", "br", "identity, gzip", "x-odd"]) {
      test(`${encoding} is refused`, async () => {
        const answer = await visitor.post("/open/air/orders", tonysOrder(), {
          headers: { "content-encoding": encoding },
        });
        assert.deepEqual(refusalOf(answer), ["415 unsupported_content_encoding"]);
        assert.deepEqual([await trace(), await calls()], [[], []]);
      });
    }

    for (const encoding of ["Identity", ""]) {
      test(`a body that is said to be as it is passes (${encoding || "blank"})`, async () => {
        const headers = { "content-encoding": encoding };
        assert.equal((await visitor.post("/open/air/orders", tonysOrder(), { headers })).status, 201);
      });
    }

    test("as many bytes as are allowed pass, and not one more", async () => {
      assert.equal((await visitor.call("POST", USERS, { text: userOf(LIMIT) })).status, 201);
      const refused = await visitor.call("POST", USERS, { text: userOf(LIMIT + 1) });
      assert.deepEqual([refusalOf(refused), refused.body.errors[0].params], [["413 too_large"], { max: LIMIT }]);
      assert.equal((await calls()).length, 1);
    });

    test("a length that is too long is believed", async () => {
      const { status } = await visitor.raw([visitor.head("POST", USERS, { ...json, "content-length": "1000000000" })]);
      assert.equal(status, 413);
    });

    test("sent slowly and without a length, the first byte too many ends it", async () => {
      const head = visitor.head("POST", USERS, { ...json, "transfer-encoding": "chunked" });
      // The last chunk, which would say that this is all, never comes.
      assert.equal((await visitor.raw([head, ...chunked(userOf(LIMIT + 1))])).status, 413);
      assert.deepEqual(await calls(), []);
    });

    test("sent slowly and without a length, what is short enough passes", async () => {
      const head = visitor.head("POST", USERS, { ...json, "transfer-encoding": "chunked" });
      assert.equal((await visitor.raw([head, ...chunked(userOf(LIMIT)), "0\r\n\r\n"])).status, 201);
    });

    for (const [way, headers, body] of [
      ["nothing is sent", { "content-length": 100 }, []],
      ["byte after byte is sent", { "transfer-encoding": "chunked" }, chunked(" ".repeat(1000))],
    ]) {
      test(`where ${way} a body's time runs out, and the next one has all of its own`, async () => {
        const path = "/hasty/identity/customer/users";
        const parts = [visitor.head("POST", path, { ...json, ...headers }), ...body];
        const { status, text } = await visitor.raw(parts, { pause: 100 });
        assert.equal(status, 408);
        // Node sends it as one chunk.
        assert.deepEqual(JSON.parse(/\{.*\}/s.exec(text)[0]).errors, [
          {
            type: "invalid_request_error",
            code: "slow_body",
            title: "Body too slow",
            message: "The body did not arrive within 3 seconds.",
          },
        ]);
        assert.deepEqual(await calls(), []);
        assert.equal((await visitor.call("POST", path, { text: userOf(100) })).status, 201);
      });
    }

    test("letters of several bytes count as bytes", async () => {
      const text = `${userOf(LIMIT - 101)}${"\u00a0".repeat(51)}`;
      assert.ok(text.length < LIMIT);
      assert.deepEqual(refusalOf(await visitor.call("POST", USERS, { text })), ["413 too_large"]);
    });

    test("half a body is none: whoever stops sending has ordered nothing", async () => {
      const text = JSON.stringify(tonysOrder());
      const head = visitor.head("POST", "/open/air/orders", { ...json, "content-length": text.length });
      await assert.rejects(visitor.raw([head, text.slice(0, -1)], { patience: 1500 }), /closed/);
      assert.deepEqual([(await trace()).map(([step]) => step), await calls()], [["authorize"], []]);
    });

    for (const type of ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"]) {
      test(`what has no payload is no form's of ${type}, which another site could send`, async () => {
        const answer = await visitor.call("POST", "/open/stays/bookings/bok_0000Unknown/actions/cancel", {
          text: "",
          headers: { "content-type": type },
        });
        assert.deepEqual(refusalOf(answer), ["415 unsupported_content_type"]);
        assert.deepEqual([await trace(), await calls()], [[], []]);
      });
    }

    test("what has no payload needs no type", async () => {
      const { status } = await visitor.call("POST", "/open/stays/bookings/bok_0000Unknown/actions/cancel");
      assert.equal(status, 404);
      assert.deepEqual(await calls(), ["POST /stays/bookings/bok_0000Unknown/actions/cancel"]);
    });
  });
}

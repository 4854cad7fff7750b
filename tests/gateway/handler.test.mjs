// The handler as other servers call it: with a `fetch` of the test's own behind it, and whatever they hand on as context.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load } from "./bundle.mjs";

const { createGateway, Duffel } = await load("exports.mjs");

const USER = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark" };

/** What a visitor gets of a gateway that allows everything, where Duffel answers so. */
function gateway(fetch, options) {
  const duffel = new Duffel({ token: "duffel_test_1", maxRetries: 0, fetch });
  const allow = [
    "customerUsers.create",
    "customerUsers.get",
    "customerUsers.update",
    "customerUserGroups.delete",
    "componentClientKeys.create",
  ];
  const handle = createGateway({ duffel, allow, authorize: () => true, permit: () => true, ...options });
  return async (method, path, data, ctx) => {
    const body = data && JSON.stringify({ data });
    const headers = data && { "content-type": "application/json" };
    const answer = await handle(new Request(`https://shop.example${path}`, { method, headers, body }), {}, ctx);
    return { status: answer.status, statusText: answer.statusText, text: await answer.text() };
  };
}

/** Keeps what is printed as an error from the output, and gives it. */
async function printed(work) {
  const [{ error }, lines] = [console, []];
  console.error = (line) => lines.push(String(line));
  try {
    return [await work(), lines];
  } finally {
    console.error = error;
  }
}

/** How these calls are refused: the status, and what the error says under this name. */
async function refusals(visit, calls, name) {
  const all = [];
  for (const call of calls) {
    const { status, text } = await visit(...call);
    all.push([status, JSON.parse(text).errors[0][name]]);
  }
  return all;
}

const CALLS = [
  ["GET", "/identity/customer/users/icu_1"],
  ["POST", "/identity/customer/users", USER],
  ["PUT", "/identity/customer/users/icu_1", USER],
  ["DELETE", "/identity/customer/user_groups/usg_1"],
];

describe("the handler", () => {
  test("of what may be done twice it does not say that nothing was changed: it may have been done once", async () => {
    const visit = gateway(async () => {
      throw new TypeError("fetch failed");
    });
    assert.deepEqual(await refusals(visit, CALLS, "message"), [
      [502, "Duffel could not be reached, and nothing was changed. Please try again."],
      [504, "It is not known whether this was carried out. Please look before sending it again."],
      [502, "Duffel could not be reached, and no answer came. Please try again."],
      [502, "Duffel could not be reached, and no answer came. Please try again."],
    ]);
  });

  test("a proxy's page is no success, whatever its status", async () => {
    const page = async () => new Response("<html>", { status: 200, headers: { "content-type": "text/html" } });
    const visit = gateway(page);
    assert.deepEqual(await refusals(visit, CALLS.slice(0, 3), "code"), [
      [502, "duffel_unreachable"],
      [504, "outcome_unknown"],
      [502, "duffel_unreachable"],
    ]);
  });

  test("an open outcome has the request's ID, unless that could do harm in a header", async () => {
    const idOf = async (id) => {
      const fake = { [Symbol.for("duffel-customers.forward")]: () => Promise.reject({ requestId: id }) };
      const visit = gateway(undefined, { duffel: fake });
      return JSON.parse((await visit("POST", "/identity/customer/users", USER)).text).meta.request_id;
    };
    for (const id of ["FZW0H3HdJwKk5HMAAKxB", "x".repeat(200)]) assert.equal(await idOf(id), id);
    for (const id of ["", "a b", "a\r\nx: y", "é", "x".repeat(201), 7, null]) assert.equal(await idOf(id), undefined);
  });

  test("a write's outcome is open unless the client is sure, whatever it threw", async () => {
    for (const [error, expected] of [
      [undefined, [504, "outcome_unknown"]],
      [null, [504, "outcome_unknown"]],
      [new TypeError("a fault of the client's own"), [504, "outcome_unknown"]],
      [{ ambiguous: true }, [504, "outcome_unknown"]],
      [{ ambiguous: false }, [502, "duffel_unreachable"]],
    ]) {
      const fake = { [Symbol.for("duffel-customers.forward")]: () => Promise.reject(error) };
      const visit = gateway(undefined, { duffel: fake });
      const [got, lines] = await printed(() => refusals(visit, [CALLS[1]], "code"));
      assert.deepEqual([got, lines], [[expected], []]);
      // A read changes nothing, whatever becomes of it.
      if (error?.ambiguous !== true)
        assert.deepEqual(await refusals(visit, [CALLS[0]], "code"), [[502, "duffel_unreachable"]]);
    }
  });

  test("an answer without a request ID has none in the gateway's words either", async () => {
    for (const [status, code] of [
      [401, "token_refused"],
      [502, "outcome_unknown"],
    ]) {
      const duffel = new Duffel({ token: "duffel_test_1", fetch: async () => new Response("<html>", { status }) });
      const handle = createGateway({ duffel, allow: ["customerUserGroups.create"], authorize: () => true });
      const answer = await handle(
        new Request("https://shop.example/identity/customer/user_groups", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: '{"name":"Analysts"}',
        }),
      );
      const { errors, meta } = await answer.json();
      assert.deepEqual([errors[0].code, Object.hasOwn(meta, "request_id")], [code, false]);
      assert.equal(answer.headers.get("x-request-id"), null);
    }
  });

  test("of Duffel's headers those come back that it sent, and no other", async () => {
    const sent = { "content-type": "application/json", "x-request-id": "req_1", "retry-after": "7", server: "x" };
    const duffel = new Duffel({
      token: "duffel_test_1",
      fetch: async () => new Response('{"data":{"id":"icu_1"}}', { headers: sent }),
    });
    const handle = createGateway({ duffel, allow: ["customerUsers.get"], authorize: () => true });
    const { headers } = await handle(new Request("https://shop.example/identity/customer/users/icu_1"));
    assert.deepEqual(Object.fromEntries(headers), {
      "cache-control": "no-store",
      "content-type": "application/json",
      "retry-after": "7",
      vary: "Origin",
      "x-content-type-options": "nosniff",
      "x-request-id": "req_1",
    });
  });

  test("as many bytes as a check takes are read, and not one more, unless told how many", async () => {
    const visit = gateway(async () => Response.json({ data: { id: "icu_1" } }, { status: 201 }));
    const post = async (bytes) => {
      const { length } = JSON.stringify({ data: { ...USER, note: "" } });
      const { status } = await visit("POST", "/identity/customer/users", { ...USER, note: "x".repeat(bytes - length) });
      return status;
    };
    assert.deepEqual([await post(262_144), await post(262_145)], [201, 413]);
  });

  test("a body that breaks off is the visitor's fault, and nothing is sent", async () => {
    const duffel = new Duffel({ token: "duffel_test_1", fetch: () => assert.fail("nothing is sent") });
    const handle = createGateway({ duffel, allow: ["customerUsers.create"], authorize: () => true });
    const pull = (stream) => stream.error(new TypeError("terminated"));
    const request = new Request("https://shop.example/identity/customer/users", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new ReadableStream({ pull }, { highWaterMark: 0 }),
      duplex: "half",
    });
    const [answer, lines] = await printed(() => handle(request));
    assert.deepEqual([answer.status, (await answer.json()).errors[0].code, lines], [400, "incomplete_body", []]);
  });

  test("a fault of the check says nothing about the payload, and sends nothing", async (t) => {
    const visit = gateway(() => assert.fail("nothing is sent"));
    const faulty = { email: "ada@" };
    const parse = t.mock.method(JSON, "parse", () => {
      throw new RangeError("out of memory");
    });
    const { status, text } = await visit("POST", "/identity/customer/users", faulty);
    parse.mock.restore();
    const [{ type, code, message }] = JSON.parse(text).errors;
    assert.deepEqual(
      [status, type, code, message],
      [500, "api_error", "internal_server_error", "The payload could not be checked."],
    );
    assert.equal((await visit("POST", "/identity/customer/users", faulty)).status, 422);
  });

  test("a store's own open outcome is not taken for another payload's", async () => {
    const store = { claim: async () => new Response('{"errors":[]}', { status: 504 }), settle: async () => {} };
    const duffel = new Duffel({ token: "duffel_test_1", fetch: () => assert.fail("nothing is sent") });
    const allow = ["customerUsers.create"];
    const handle = createGateway({ duffel, allow, authorize: () => true, once: () => store });
    for (const key of [undefined, "cart 1"]) {
      const headers = { "content-type": "application/json", ...(key && { "idempotency-key": key }) };
      const body = JSON.stringify(USER);
      const request = new Request("https://shop.example/identity/customer/users", { method: "POST", headers, body });
      assert.equal((await handle(request)).status, 504);
    }
  });

  test("an answer that the store has lost the payload of is not taken for a key's", async () => {
    const store = { claim: async () => new Response('{"data":{}}', { status: 201 }), settle: async () => {} };
    const duffel = new Duffel({ token: "duffel_test_1", fetch: () => assert.fail("nothing is sent") });
    const allow = ["customerUsers.create"];
    const handle = createGateway({ duffel, allow, authorize: () => true, once: () => store });
    const statusWith = async (more) => {
      const headers = { "content-type": "application/json", ...more };
      const body = JSON.stringify(USER);
      const request = new Request("https://shop.example/identity/customer/users", { method: "POST", headers, body });
      return (await handle(request)).status;
    };
    // Without a key, the payload itself is what was claimed.
    assert.deepEqual([await statusWith({}), await statusWith({ "idempotency-key": "cart 1" })], [201, 409]);
  });

  test("a context whose waitUntil throws does not take the answer away", async () => {
    const visit = gateway(async () => Response.json({ data: { id: "icu_1" } }, { status: 201 }));
    const waitUntil = () => {
      throw new TypeError("Illegal invocation");
    };
    const [{ status }, lines] = await printed(() => visit("POST", "/identity/customer/users", USER, { waitUntil }));
    assert.deepEqual([status, lines], [201, ["TypeError: Illegal invocation"]]);
  });

  test("a context without a waitUntil, or none, is no fault", async () => {
    const visit = gateway(async () => Response.json({ data: { id: "icu_1" } }, { status: 201 }));
    for (const ctx of [undefined, null, {}]) {
      const [{ status }, lines] = await printed(() => visit("POST", "/identity/customer/users", USER, ctx));
      assert.deepEqual([status, lines], [201, []]);
    }
  });

  test("what permit is shown cannot be changed: the next to look sees the same", async () => {
    const seen = [];
    const permit = (payload) => {
      seen.push(Object.isFrozen(payload), Object.isFrozen(payload.customerUserIds), payload.customerUserIds);
      payload.value().data.user_id = "icu_9";
      seen.push(payload.value().data.user_id);
      return false;
    };
    const visit = gateway(() => assert.fail("nothing is sent"), { permit });
    assert.equal((await visit("POST", "/identity/component_client_keys", { user_id: "icu_1" })).status, 403);
    assert.deepEqual(seen, [true, true, ["icu_1"], "icu_1"]);
  });

  test("a Response that refuses can be given again", async () => {
    const denied = new Response("Sign in", { status: 401, statusText: "No session" });
    const visit = gateway(async () => assert.fail("nothing is sent"), { authorize: () => denied });
    const refused = { status: 401, statusText: "No session", text: "Sign in" };
    for (let time = 0; time < 2; time++) assert.deepEqual(await visit("GET", "/identity/customer/users/icu_1"), refused);
  });

  test("what is refused while it hangs on waitUntil is no rejection there", async () => {
    const store = { claim: async () => "pending", settle: async () => {} };
    const visit = gateway(() => assert.fail("nothing is sent"), { once: () => store });
    const kept = [];
    const { status } = await visit("POST", "/identity/customer/users", USER, { waitUntil: (work) => kept.push(work) });
    assert.deepEqual([status, await Promise.all(kept)], [409, [undefined]]);
  });

  test("a create that has settled leaves no timer", async (t) => {
    const store = { claim: async () => undefined, settle: async () => {} };
    const visit = gateway(async () => Response.json({ data: { id: "icu_1" } }, { status: 201 }), { once: () => store });
    const [begun, cleared] = ["setTimeout", "clearTimeout"].map((name) => t.mock.method(globalThis, name).mock);
    assert.equal((await visit("POST", "/identity/customer/users", USER)).status, 201);
    const over = new Set(cleared.calls.map(({ arguments: [timer] }) => timer));
    assert.ok(begun.calls.length > 0);
    assert.deepEqual(
      begun.calls.filter(({ result }) => !over.has(result)).map(({ arguments: [, delay] }) => delay),
      [],
    );
  });

  test("a store that never settles keeps the answer from the visitor for three seconds, and is kept going", async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    let settling;
    const begun = new Promise((resolve) => (settling = resolve));
    const store = { claim: async () => undefined, settle: () => (settling(), new Promise(() => {})) };
    const visit = gateway(async () => Response.json({ data: { id: "icu_1" } }, { status: 201 }), { once: () => store });
    const kept = [];
    let answer;
    const visited = visit("POST", "/identity/customer/users", USER, { waitUntil: (work) => kept.push(work) });
    visited.then((given) => (answer = given));
    await begun;
    t.mock.timers.tick(2_999);
    const soon = () => new Promise((resolve) => setImmediate(resolve));
    await soon();
    assert.deepEqual([answer, kept.length], [undefined, 2]);
    t.mock.timers.tick(1);
    assert.equal((await visited).status, 201);
    assert.equal(await Promise.race([kept[1].then(() => "settled"), soon()]), undefined);
  });
});

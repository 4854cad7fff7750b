// A gateway that lacks what it needs is not made.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load } from "./bundle.mjs";

const { createGateway, Duffel } = await load("exports.mjs");

const duffel = new Duffel({ token: "duffel_test_1", basePath: "http://localhost:1" });
const complete = { duffel, allow: ["orders.create"], authorize: () => true, permit: () => true };

const NO_DUFFEL = "`duffel` must be a Duffel from duffel-customers/client, or a function that gives one.";
const NO_ALLOW = "`allow` is missing: the list of operations to let through. There is no default.";
const NO_AUTHORIZE =
  "`authorize` is missing: a function that says whether a visitor may make a call. There is no default.";
const NO_PREFIX = '`prefix` must be a path such as "/api", with no slash at its end.';
const NO_TIMEOUT = "`bodyTimeout` must be a number of milliseconds above 0.";
const noPermit = (operation) =>
  `\`permit\` is missing: "${operation}" acts for customers in its payload: say whose IDs a visitor may send.`;
const noOrigin = (origin) =>
  `\`allowedOrigins\` holds "${origin}"; an origin is like "https://www.example.com", no path.`;

const REFUSED = {
  "no options": [undefined, "createGateway needs an object of options."],
  "no object": [null, "createGateway needs an object of options."],
  "a text": ["options", "createGateway needs an object of options."],
  "no duffel": [{ duffel: undefined }, NO_DUFFEL],
  "a duffel that is none": [{ duffel: { token: "duffel_test_1" } }, NO_DUFFEL],
  "no allow": [{ allow: undefined }, NO_ALLOW],
  "everything allowed": [{ allow: "*" }, NO_ALLOW],
  "an operation that is none": [
    { allow: ["orders.create", "orders.pay"] },
    '`allow` holds "orders.pay", which is no operation.',
  ],
  "a name that every object has": [{ allow: ["constructor"] }, '`allow` holds "constructor", which is no operation.'],
  "no authorize": [{ authorize: undefined }, NO_AUTHORIZE],
  "an authorize that is no function": [{ authorize: true }, NO_AUTHORIZE],
  "no permit for orders": [{ permit: undefined }, noPermit("orders.create")],
  "no permit for bookings": [
    { permit: undefined, allow: ["orders.get", "bookings.create"] },
    noPermit("bookings.create"),
  ],
  "no permit for keys": [
    { permit: undefined, allow: ["componentClientKeys.create"] },
    noPermit("componentClientKeys.create"),
  ],
  "a permit that is no function": [{ permit: true }, "`permit` must be a function."],
  "a once that is no function": [{ once: {} }, "`once` must be a function."],
  "a prefix without its slash": [{ prefix: "api" }, NO_PREFIX],
  "a prefix that ends with one": [{ prefix: "/api/" }, NO_PREFIX],
  "a prefix that leads up": [{ prefix: "/api/.." }, NO_PREFIX],
  "a prefix that is a pattern": [{ prefix: "/(a+)+" }, NO_PREFIX],
  "every origin": [{ allowedOrigins: ["*"] }, noOrigin("*")],
  "an origin with a path": [
    { allowedOrigins: ["https://www.example.com/"] },
    noOrigin("https://www.example.com/"),
  ],
  "the origin of nobody": [{ allowedOrigins: ["null"] }, noOrigin("null")],
  "one origin": [{ allowedOrigins: "https://www.example.com" }, "`allowedOrigins` must be a list."],
  "no time for a body": [{ bodyTimeout: 0 }, NO_TIMEOUT],
  "a time that is none": [{ bodyTimeout: "30s" }, NO_TIMEOUT],
  "a check that is none": [{ check: null }, "`check` must be an object."],
  "a limit that is none": [{ check: { maxBytes: "1MB" } }, "`maxBytes` must be a whole number, 0 or more."],
  "the same, where no payload is let through": [
    { allow: ["orders.get"], check: { now: "today" } },
    "`now` must be a date as YYYY-MM-DD, with a time or without, or a function that gives one.",
  ],
};

describe("createGateway", () => {
  for (const [what, [changes, message]] of Object.entries(REFUSED)) {
    test(`${what} is a TypeError`, () => {
      const options = Object(changes) === changes ? { ...complete, ...changes } : changes;
      assert.throws(() => createGateway(options), { name: "TypeError", message });
    });
  }

  test("what is complete makes a handler", () => {
    for (const options of [
      complete,
      {
        ...complete,
        duffel: () => duffel,
        once: () => ({}),
        prefix: "/api/v1",
        allowedOrigins: ["https://www.example.com"],
        check: { strict: true },
      },
      { duffel, allow: ["orders.get", "customerUsers.create"], authorize: () => true },
    ]) {
      assert.equal(typeof createGateway(options), "function");
    }
  });

  test("env and ctx may be left out", async () => {
    const handler = createGateway({ ...complete, allow: ["orders.get"], authorize: () => false });
    assert.equal((await handler(new Request("https://www.example.com/air/orders/ord_1"))).status, 403);
  });

  test("a path that its parser would tidy is no path, where a runtime hands it on as it came", async () => {
    const handler = createGateway({ ...complete, prefix: "/api", allow: ["orders.get"] });
    for (const path of [
      "/api/air/%2e%2e/air/orders/ord_1",
      "/api/x/../air/orders/ord_1",
      "/api\\air/orders/ord_1",
      "/api/air/orders/ord_1#x",
      "/api/air/./orders/ord_1",
    ]) {
      for (const host of ["www.example.com", "WWW.example.com:443"]) {
        const request = Object.defineProperty(new Request("https://www.example.com/"), "url", {
          value: `https://${host}${path}`,
        });
        assert.equal((await handler(request)).status, 404, path);
      }
    }
  });

  test("nor is there one in a URL that is none, and no fault in the log", async (t) => {
    const logged = t.mock.method(console, "error", () => {});
    const handler = createGateway({ ...complete, allow: ["orders.get"] });
    const url = "https://www exa mple/air/orders/ord_1";
    const request = Object.defineProperty(new Request("https://www.example.com/"), "url", { value: url });
    assert.deepEqual([(await handler(request)).status, logged.mock.callCount()], [404, 0]);
  });

  test("duffel may be made of the environment, for each request", async () => {
    const seen = [];
    const made = { ...complete, allow: ["orders.get"], duffel: (env) => (seen.push(env), duffel) };
    await createGateway(made)(new Request("https://www.example.com/air/orders/ord_1"), { TOKEN: 1 });
    assert.deepEqual(seen, [{ TOKEN: 1 }]);
  });

  test("what the Worker's own functions throw is in its log, once, and not in the answer", async () => {
    const { error } = console;
    const logged = [];
    const broken = new Error("the session store is away");
    const fails = () => Promise.reject(broken);
    const sent = {
      [Symbol.for("duffel-customers.forward")]: async () => ({
        status: 201,
        headers: new Headers(),
        body: "{}",
        ambiguous: false,
      }),
    };
    const statusWith = async (changes) => {
      const handler = createGateway({ ...complete, duffel: sent, allow: ["customerUsers.create"], ...changes });
      const answer = await handler(
        new Request("https://www.example.com/identity/customer/users", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: '{"email":"ada@example.com","given_name":"Ada","family_name":"Lovelace"}',
        }),
      );
      assert.ok(!(await answer.text()).includes("session store"));
      return [answer.status, logged.splice(0)];
    };
    console.error = (...given) => logged.push(...given);
    try {
      assert.deepEqual(await statusWith({}), [201, []]);
      for (const step of ["authorize", "permit"]) {
        assert.deepEqual(await statusWith({ [step]: fails }), [403, [broken]]);
        assert.deepEqual(await statusWith({ [step]: () => false }), [403, []]);
      }
      const without = () => {
        throw broken;
      };
      assert.deepEqual(await statusWith({ duffel: without }), [500, [broken]]);
      const lost = new Duffel({ token: fails, fetch: () => assert.fail("nothing is sent without a token") });
      assert.deepEqual(await statusWith({ duffel: lost }), [502, [broken]]);
      const store = { claim: async () => undefined, settle: async () => {} };
      assert.deepEqual(await statusWith({ once: () => store }), [201, []]);
      assert.deepEqual(await statusWith({ once: () => ({ ...store, claim: fails }) }), [503, [broken]]);
      assert.deepEqual(await statusWith({ once: () => ({ ...store, settle: fails }) }), [201, [broken]]);
      const read = Response.json({});
      await read.text();
      for (const claimed of [null, read]) {
        const [status, [fault]] = await statusWith({ once: () => ({ ...store, claim: async () => claimed }) });
        assert.deepEqual(
          [status, fault.name, fault.message],
          [503, "TypeError", '`claim` must give undefined, "pending" or a Response that has not been read.'],
        );
      }
    } finally {
      console.error = error;
    }
  });

  test("a payload is wrapped without being parsed: only who asks for it gets it parsed", async () => {
    const { parse } = JSON;
    const parsed = [];
    const sent = [];
    const fake = {
      [Symbol.for("duffel-customers.forward")]: async ({ json }) => {
        sent.push(json);
        return { status: 201, headers: new Headers(), body: "", ambiguous: false };
      },
    };
    const body = '{"email":"ada@example.com","given_name":"Ada","family_name":"Lovelace"}';
    const post = (permit) =>
      createGateway({ duffel: fake, allow: ["customerUsers.create"], authorize: () => true, permit })(
        new Request("https://www.example.com/identity/customer/users", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        }),
      );
    JSON.parse = (text, ...rest) => (parsed.push(text), parse(text, ...rest));
    try {
      for (const permit of [
        undefined,
        () => true,
        ({ json }) => json.length > 0,
        ({ groupId }) => groupId === undefined,
      ])
        assert.equal((await post(permit)).status, 201);
    } finally {
      JSON.parse = parse;
    }
    assert.deepEqual(sent, Array(4).fill(`{"data":${body}}`));
    assert.deepEqual(parsed, [`{"data":${body}}`]);
  });

  test("of a body's chunks nothing is kept but what is in them, however many they are", async () => {
    const sent = [];
    const fake = {
      [Symbol.for("duffel-customers.forward")]: async ({ json }) => {
        sent.push(json);
        return { status: 201, headers: new Headers(), body: "", ambiguous: false };
      },
    };
    const text = JSON.stringify({
      email: "ada@example.com",
      given_name: "Ada",
      family_name: "Lovelace",
      note: "é".repeat(9_000),
    });
    const bytes = new TextEncoder().encode(text);
    for (const size of [1, 7, 4096, 5000, bytes.length]) {
      // One buffer for all of them: whoever keeps a chunk keeps what comes after it.
      const chunk = new Uint8Array(size);
      let at = 0;
      const body = new ReadableStream(
        {
          pull(controller) {
            if (at === bytes.length) return controller.close();
            const next = bytes.subarray(at, (at += Math.min(size, bytes.length - at)));
            chunk.set(next);
            controller.enqueue(chunk.subarray(0, next.length));
          },
        },
        { highWaterMark: 0 },
      );
      const headers = { "content-type": "application/json" };
      const request = new Request("https://www.example.com/identity/customer/users", {
        method: "POST",
        headers,
        body,
        duplex: "half",
      });
      const handler = createGateway({ duffel: fake, allow: ["customerUsers.create"], authorize: () => true });
      assert.equal((await handler(request)).status, 201);
    }
    assert.deepEqual(sent, Array(5).fill(`{"data":${text}}`));
  });

  test("what it began hangs on waitUntil, and not on the request", async () => {
    const controller = new AbortController();
    const request = new Request("https://www.example.com/air/orders/ord_1", { signal: controller.signal });
    const begun = [];
    let answer;
    const fake = {
      [Symbol.for("duffel-customers.forward")]: (call) =>
        new Promise((resolve) => {
          begun.push(call);
          answer = resolve;
        }),
    };
    const promised = [];
    const response = createGateway({ ...complete, allow: ["orders.get"], duffel: fake })(
      request,
      {},
      { waitUntil: (promise) => promised.push(promise) },
    );
    while (begun.length === 0) await new Promise(setImmediate);
    controller.abort();
    assert.deepEqual(begun, [{ operation: "orders.get", id: "ord_1", query: undefined, json: undefined }]);
    assert.equal(promised.length, 1);
    answer({ status: 200, headers: new Headers(), body: "{}", ambiguous: false });
    assert.equal((await response).status, 200);
    await promised[0];
  });
});

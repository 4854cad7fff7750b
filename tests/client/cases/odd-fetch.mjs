// A `fetch` that does not behave.

import { order } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects } from "../expect.mjs";

const ODD = {
  "throws at once": () => {
    throw new TypeError("bad");
  },
  "rejects with an error": async () => {
    throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
  },
  "rejects with null": () => Promise.reject(null),
  "rejects with nothing": () => Promise.reject(),
  "rejects with a text": () => Promise.reject("down"),
  "rejects with what cannot be read": () =>
    Promise.reject(
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("no");
          },
        },
      ),
    ),
  "answers {}": async () => ({}),
  "answers null": async () => null,
  "answers nothing": () => undefined,
  "answers a text": async () => "200 OK",
  "answers with what stands for an error": async () => Response.error(),
  "answers with a status that is none": async () => ({ status: "200", headers: new Headers(), text: async () => "" }),
  "answers with a status below all": async () => ({ status: -1, headers: new Headers(), text: async () => "" }),
  "answers with a status above all": async () => ({ status: 600, headers: new Headers(), text: async () => "" }),
  "answers with headers that cannot be read": async () => ({
    status: 200,
    headers: {
      get() {
        throw new Error("no");
      },
    },
    text: async () => '{"data": []}',
  }),
  "answers with headers that are no texts": async () => ({
    status: 200,
    headers: { get: () => 5 },
    text: async () => '{"data": []}',
  }),
  "answers with a body that is no text": async () => ({ status: 200, headers: new Headers(), text: async () => 42 }),
  "refuses with a body that is no text": async () => ({ status: 422, headers: new Headers(), text: async () => {} }),
  "answers with a body that fails": async () => ({
    status: 200,
    headers: new Headers(),
    text: () => Promise.reject(null),
  }),
  "answers with a body that throws": async () => ({
    status: 200,
    headers: new Headers(),
    text: () => {
      throw null;
    },
  }),
};

/** What a body of somebody else's making does when nobody wants it any more. */
const CANCELS = {
  "throws at once": () => {
    throw new Error("no");
  },
  rejects: () => Promise.reject(new Error("no")),
  "gives nothing": () => {},
  "is not there": undefined,
};

export default ({ client, base, reach }) => {
  const cases = {};
  for (const [name, fetch] of Object.entries(ODD)) {
    cases[`that ${name}`] = async () => {
      const duffel = client({ fetch, maxRetries: 0 });
      holds(await rejects("DuffelConnectionError", duffel.orders.list()), { retryable: true, ambiguous: false });
      const error = await rejects("DuffelConnectionError", duffel.orders.create(order()));
      holds(error, { retryable: false, ambiguous: true });
      ok(error.message.startsWith("POST /air/orders: "), "what was called");
    };
  }
  for (const [name, cancel] of Object.entries(CANCELS)) {
    cases[`a body that never ends, whose cancel ${name}, is let go of in time`] = async () => {
      const body = { getReader: () => ({ read: () => new Promise(() => {}), cancel }) };
      const fetch = async () => ({ status: 200, headers: new Headers(), text: async () => "", body });
      const { orders } = client({ fetch, maxRetries: 0, timeout: 50 });
      const late = await rejects("DuffelTimeoutError", orders.create(order()));
      holds(late, { status: 200, retryable: false, ambiguous: true });
      const controller = new AbortController();
      const listed = orders.list({}, { signal: controller.signal, timeout: 10_000 });
      setTimeout(() => controller.abort(), 20);
      holds(await rejects("DuffelAbortError", listed), { status: 200, ambiguous: false });
    };
  }
  return {
    ...cases,
    "what the runtime says of it is in the message": async () => {
      const error = await rejects(
        "DuffelConnectionError",
        client({ fetch: ODD["rejects with an error"], maxRetries: 0 }).orders.list(),
      );
      ok(error.message.includes("fetch failed, ECONNREFUSED"), "the reason");
      const forged = client({ fetch: () => Promise.reject(new Error("a\u0000b\u202ec\u2028d")), maxRetries: 0 });
      const { message } = await rejects("DuffelConnectionError", forged.orders.list());
      ok(message.includes("(a b c d)"), "on one line, in one direction");
    },
    "what Next.js throws to hear that a page cannot be made ahead, it hears, at once": async () => {
      const bailout = Object.assign(new Error("Dynamic server usage: no-store fetch"), {
        digest: "DYNAMIC_SERVER_USAGE",
      });
      let calls = 0;
      const duffel = client({ fetch: () => Promise.reject((calls++, bailout)) });
      for (const call of [duffel.orders.list(), duffel.orders.create(order())])
        equal((await call.catch((error) => error)) === bailout, true);
      equal(calls, 2);
    },
    "nobody at the address": async () => {
      const error = await rejects(
        "DuffelConnectionError",
        client({ fetch: undefined, basePath: "http://127.0.0.1:1", maxRetries: 0 }).orders.create(order()),
      );
      holds(error, { ambiguous: true, status: undefined });
    },
    "an object with a method is called on itself": async () => {
      const binding = {
        calls: 0,
        fetch(url, init) {
          this.calls += 1;
          return reach(url, init);
        },
      };
      await client({ fetch: binding }).orders.list();
      equal(binding.calls, 1);
    },
    "a function is called without an owner, with a URL and an init": async () => {
      let seen;
      const fetch = function (url, init) {
        seen = { owner: this, url, init };
        return reach(url, init);
      };
      await client({ fetch }).orders.list({ limit: 2 });
      equal([seen.owner, seen.url], [undefined, `${base}/air/orders?limit=2`]);
      // What is one customer's is kept for nobody, where the runtime knows of that.
      const cache = "cache" in Request.prototype ? "no-store" : undefined;
      holds(seen.init, { method: "GET", redirect: "manual", cache });
      ok(
        !("body" in seen.init) && !("mode" in seen.init) && !("credentials" in seen.init),
        "nothing that a runtime refuses",
      );
    },
    "a Response of somebody else's making will do": async () => {
      const headers = { get: (name) => (name === "x-request-id" ? "req-1" : null) };
      const duffel = client({ fetch: async () => ({ status: 200, headers, text: async () => '{"data": []}' }) });
      holds(await duffel.orders.list(), { status: 200, requestId: "req-1", data: [] });
    },
  };
};

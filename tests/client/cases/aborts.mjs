// The caller's signal, at every stage and with every kind of reason.

import { equal, holds, ok, rejects, sleep } from "../expect.mjs";
import { order } from "../payloads.mjs";
import { endless } from "./timeouts.mjs";

/** A signal that counts who listens to it. */
function watched() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  Object.defineProperty(signal, "addEventListener", {
    value: (...args) => ((listeners += 1), addEventListener.apply(signal, args)),
  });
  Object.defineProperty(signal, "removeEventListener", {
    value: (...args) => ((listeners -= 1), removeEventListener.apply(signal, args)),
  });
  return { controller, signal, listeners: () => listeners };
}

export default ({ api, client, fault, log, runtime }) => {
  const reasons = { "an Error": new Error("enough"), "a text": "enough", nothing: undefined, null: null };
  if (runtime.foreign !== undefined) reasons["another realm's Error"] = runtime.foreign('new Error("enough")');

  /** Each stage gives a running call, and how to know that it has come to it. */
  const stages = {
    "before it is sent": (options) => ({
      call: client().orders.create(order(), options),
      ready: undefined,
      ambiguous: false,
    }),
    "while the token is awaited": (options) => ({
      call: client({ token: () => new Promise(() => {}) }).orders.create(order(), options),
      ready: sleep(20),
      ambiguous: false,
    }),
    "while the answer is awaited": (options) => ({
      call: client({ fetch: () => new Promise(() => {}) }).orders.create(order(), options),
      ready: sleep(20),
      ambiguous: true,
    }),
    "while the body is read": (options) => {
      const { state, response } = endless();
      const call = client({ fetch: async () => response }).orders.create(order(), options);
      return { call, ready: sleep(20), ambiguous: true, after: () => equal(state.cancelled, true) };
    },
    "while it waits to send again": (options) => {
      const busy = { errors: [{ type: "api_error", code: "busy" }] };
      const fetch = async () => Response.json(busy, { status: 503, headers: { "retry-after": "60" } });
      return { call: client({ fetch }).orders.create(order(), options), ready: sleep(30), ambiguous: false };
    },
  };

  const cases = {};
  for (const [stage, begin] of Object.entries(stages)) {
    for (const [name, reason] of Object.entries(reasons)) {
      cases[`${stage}, with ${name}`] = async () => {
        const { controller, signal, listeners } = watched();
        const { ready, ambiguous, call, after } = begin({ signal });
        call.catch(() => {});
        await ready;
        controller.abort(reason);
        const error = await rejects("DuffelAbortError", call);
        holds(error, { ambiguous, retryable: false });
        equal(error.cause, signal.reason);
        ok(!(error instanceof api.DuffelConnectionError), "no connection error");
        equal(listeners(), 0);
        await sleep(5);
        after?.();
      };
    }
  }
  return {
    ...cases,
    "with a signal that has fired already nothing is sent": async () => {
      const error = await rejects(
        "DuffelAbortError",
        client().orders.create(order(), { signal: AbortSignal.abort("early") }),
      );
      holds(error, { ambiguous: false, cause: "early" });
      equal(await log(), []);
    },
    "a real request is broken off": async () => {
      await fault({ carried_out: true, wait: { before: 1000 } });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      const began = Date.now();
      holds(await rejects("DuffelAbortError", client().orders.create(order(), { signal: controller.signal })), {
        ambiguous: true,
      });
      ok(Date.now() - began < 900, "at once");
    },
    "a call that ends in the ordinary way leaves no listener": async () => {
      const { signal, listeners } = watched();
      await client().orders.list({}, { signal });
      await rejects("DuffelError", client().orders.get("ord_0000A", { signal }));
      equal(listeners(), 0);
    },
    "a read that is aborted is not ambiguous": async () => {
      const controller = new AbortController();
      const call = client({ fetch: () => new Promise(() => {}) }).orders.list({}, { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      holds(await rejects("DuffelAbortError", call), { ambiguous: false });
    },
    "a signal aborts every call that has it, and no other": async () => {
      const controller = new AbortController();
      const duffel = client({
        fetch: (url) =>
          url.includes("limit=1") ? new Promise(() => {}) : sleep(60).then(() => Response.json({ data: [] })),
      });
      const doomed = Array.from({ length: 20 }, () => duffel.orders.list({ limit: 1 }, { signal: controller.signal }));
      const other = duffel.orders.list();
      setTimeout(() => controller.abort(), 20);
      for (const call of doomed) await rejects("DuffelAbortError", call);
      equal((await other).data, []);
    },
  };
};

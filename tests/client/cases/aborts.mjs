// The caller's signal, at every stage and with every kind of reason.

import { order } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects, sleep, until } from "../expect.mjs";
import { timersLeftBy } from "../timers.mjs";
import { endless } from "./timeouts.mjs";

/** Longer than any case takes. */
const FOREVER = 3_600_000;

const never = () => new Promise(() => {});

/** A function that does something for the client, and a promise of its first call. */
function noticed(work) {
  let notice;
  const called = new Promise((resolve) => (notice = resolve));
  return { called, work: (...given) => (notice(), work(...given)) };
}

/** A signal that counts who listens to it. */
export function watched() {
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

  /** Each stage gives a running call, and a promise that it has come to it. */
  const stages = {
    "before it is sent": (options) => ({
      call: client().orders.create(order(), options),
      ready: undefined,
      ambiguous: false,
    }),
    "while the token is awaited": (options) => {
      const { called, work } = noticed(never);
      return { call: client({ token: work }).orders.create(order(), options), ready: called, ambiguous: false };
    },
    "while the answer is awaited": (options) => {
      const { called, work } = noticed(never);
      return { call: client({ fetch: work }).orders.create(order(), options), ready: called, ambiguous: true };
    },
    "while the body is read": (options) => {
      const { state, reading, response } = endless();
      const call = client({ fetch: async () => response }).orders.create(order(), options);
      return { call, ready: reading, ambiguous: true, after: () => until(() => state.cancelled) };
    },
    "while it waits to send again": (options) => {
      const busy = { errors: [{ type: "api_error", code: "busy" }] };
      const fetch = async () => Response.json(busy, { status: 503, headers: { "retry-after": "60" } });
      const { called, work } = noticed(() => {});
      const call = client({ fetch, onResponse: work }).orders.create(order(), options);
      return { call, ready: called, ambiguous: false };
    },
  };

  const cases = {};
  for (const [stage, begin] of Object.entries(stages)) {
    for (const [name, reason] of Object.entries(reasons)) {
      cases[`${stage}, with ${name}`] = async () => {
        const { controller, signal, listeners } = watched();
        let letGo;
        const left = await timersLeftBy(async () => {
          const { ready, ambiguous, call, after } = begin({ signal });
          letGo = after;
          call.catch(() => {});
          if (ready !== undefined) {
            await ready;
            // What has begun goes as far as it can.
            await sleep(0);
          }
          controller.abort(reason);
          const error = await rejects("DuffelAbortError", call);
          holds(error, { ambiguous, retryable: false });
          equal(error.cause, signal.reason);
          ok(!(error instanceof api.DuffelConnectionError), "no connection error");
        });
        equal([listeners(), left], [0, 0]);
        await letGo?.();
      };
    }
  }
  return {
    ...cases,
    "with a signal that has fired already nothing is sent": async () => {
      let asked = 0;
      const { orders } = client({ token: () => ((asked += 1), "duffel_test_unused") });
      const error = await rejects("DuffelAbortError", orders.create(order(), { signal: AbortSignal.abort("early") }));
      holds(error, { ambiguous: false, cause: "early" });
      equal([asked, await log()], [0, []]);
    },
    "a token that comes too late sends nothing": async () => {
      const sent = [];
      const fetch = async (url) => (sent.push(url), Response.json({ data: [] }));
      const late = [];
      const { called, work } = noticed(() => new Promise((resolve) => late.push(resolve)));
      const { orders } = client({ fetch, token: work, maxRetries: 0 });
      const controller = new AbortController();
      const aborted = orders.create(order(), { signal: controller.signal });
      aborted.catch(() => {});
      await called;
      controller.abort();
      holds(await rejects("DuffelAbortError", aborted), { ambiguous: false });
      const timedOut = await rejects("DuffelConnectionError", orders.create(order(), { timeout: 20 }));
      holds(timedOut, { ambiguous: false, retryable: true });
      equal(late.length, 2);
      for (const give of late) give("duffel_test_late");
      await sleep(20);
      equal(sent, []);
    },
    "a real request is broken off": async () => {
      await fault({ carried_out: true, wait: { before: FOREVER } });
      const controller = new AbortController();
      const call = rejects("DuffelAbortError", client().orders.create(order(), { signal: controller.signal }));
      await until(async () => (await log()).length === 1);
      controller.abort();
      holds(await call, { ambiguous: true });
    },
    "a call that ends in the ordinary way leaves no listener and no timer": async () => {
      const { signal, listeners } = watched();
      const left = await timersLeftBy(async () => {
        await client().orders.list({}, { signal });
        await rejects("DuffelError", client().orders.get("ord_0000A", { signal }));
      });
      equal([listeners(), left], [0, 0]);
    },
    "calls with one signal listen once, until the last of them has ended, and all end with it": async () => {
      const { controller, signal, listeners } = watched();
      const stuck = client({ fetch: never, timeout: FOREVER });
      const stop = new AbortController();
      const calls = Array.from({ length: 12 }, () => rejects("DuffelAbortError", stuck.orders.list({}, { signal })));
      const another = rejects("DuffelAbortError", stuck.orders.list({}, { signal: stop.signal }));
      await client().orders.list({}, { signal });
      equal(listeners(), 1);
      controller.abort();
      await Promise.all(calls);
      equal(listeners(), 0);
      stop.abort();
      await another;
      await rejects("DuffelAbortError", client().orders.list({}, { signal }));
      equal(listeners(), 0);
    },
    "in the pause before another attempt the last answer is still known": async () => {
      const { called, work } = noticed(() => {});
      const headers = { "retry-after": "60", "x-request-id": "req-1" };
      const fetch = async () => new Response("busy", { status: 503, headers });
      const controller = new AbortController();
      const { customerUserGroups } = client({ fetch, onResponse: work }).identity;
      const call = customerUserGroups.delete("usg_1", { signal: controller.signal });
      call.catch(() => {});
      await called;
      await sleep(0);
      controller.abort();
      const { message, status, requestId, ambiguous } = await rejects("DuffelAbortError", call);
      equal([message, status, requestId, ambiguous], [
        "DELETE /identity/customer/user_groups/{id}: 503 aborted by the caller before it was sent again [request req-1]",
        503,
        "req-1",
        false,
      ]);
    },
    "a read that is aborted is not ambiguous": async () => {
      const controller = new AbortController();
      const call = client({ fetch: () => new Promise(() => {}) }).orders.list({}, { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      holds(await rejects("DuffelAbortError", call), { ambiguous: false });
    },
    "a signal of the caller's own making that cannot be let go of ends no call": async () => {
      const removeEventListener = () => {
        throw new TypeError("no way out");
      };
      for (let call = 0; call < 2; call += 1) {
        const signal = { aborted: false, addEventListener() {}, removeEventListener };
        const fetch = async () => Response.json({ data: [] });
        equal((await client({ fetch }).orders.list({}, { signal })).data, []);
      }
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

// Calls that take too long.

import { order } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects, until } from "../expect.mjs";
import { STILL, withShortWaits, withStillTimers } from "../timers.mjs";

/** Longer than any case takes. */
const FOREVER = 3_600_000;

/** A body that never ends, and says when it is read and when it was let go of. */
export function endless() {
  const state = { cancelled: false };
  let response;
  const reading = new Promise((resolve) => {
    const body = new ReadableStream(
      {
        pull(controller) {
          controller.enqueue(new TextEncoder().encode('{"data":'));
          resolve();
          return new Promise(() => {});
        },
        cancel: () => void (state.cancelled = true),
      },
      { highWaterMark: 0 },
    );
    response = new Response(body, { status: 201 });
  });
  return { state, reading, response };
}

export default ({ api, client, fault, log }) => ({
  "a test in which microtasks stand still, as Jest's timers have it, does not hold a call up": async () => {
    const { queueMicrotask } = globalThis;
    // Node's own `Response` waits for them too, but not where Jest runs a test.
    const answer = { status: 200, headers: new Headers(), text: async () => '{"data": []}' };
    globalThis.queueMicrotask = () => {};
    try {
      equal((await client({ fetch: async () => answer }).orders.list()).data, []);
    } finally {
      globalThis.queueMicrotask = queueMicrotask;
    }
  },
  "a write that takes too long is ambiguous, and sent once": () =>
    withStillTimers(async (fire) => {
      await fault({ carried_out: true, wait: { before: FOREVER } });
      const call = rejects("DuffelTimeoutError", client({ timeout: STILL }).orders.create(order()));
      await until(async () => (await log()).length === 1);
      equal(fire(STILL), 1);
      const error = await call;
      holds(error, { ambiguous: true, retryable: false, status: undefined });
      ok(error instanceof api.DuffelConnectionError, "a connection error");
      equal((await log()).length, 1);
    }),
  "a read is sent again, each attempt with a timeout of its own": () =>
    withShortWaits(async (fire) => {
      await fault({ carried_out: true, times: 2, wait: { before: FOREVER } });
      const call = client({ timeout: STILL }).orders.list();
      for (const sent of [1, 2]) {
        await until(async () => (await log()).length === sent);
        equal(fire(STILL), 1);
      }
      equal((await call).data, []);
      equal([(await log()).length, fire(STILL)], [3, 0]);
    }),
  "without a word of the caller's it is 130 seconds, Duffel's advice": async () => {
    const { setTimeout } = globalThis;
    const delays = [];
    globalThis.setTimeout = (run, delay) => (delays.push(delay), setTimeout(run, delay));
    try {
      await client().orders.create(order());
    } finally {
      globalThis.setTimeout = setTimeout;
    }
    ok(delays.includes(130_000), `130 seconds among ${delays}`);
  },
  "the call's timeout counts before the client's": async () => {
    await fault({ carried_out: true, wait: { before: FOREVER } });
    await rejects("DuffelTimeoutError", client({ timeout: FOREVER }).orders.list({}, { timeout: 50, maxRetries: 0 }));
  },
  "the timer is armed until the body has been read": async () => {
    const { state, response } = endless();
    const duffel = client({ timeout: 100, fetch: async () => response });
    holds(await rejects("DuffelTimeoutError", duffel.orders.create(order())), { ambiguous: true, status: 201 });
    await until(() => state.cancelled);
  },
  "a fetch that ignores its signal is left, and what it gives later let go of": () =>
    withStillTimers(async (fire) => {
      const { state, response } = endless();
      let giveLater;
      const fetch = () => new Promise((resolve) => (giveLater = resolve));
      const call = rejects("DuffelTimeoutError", client({ timeout: STILL, maxRetries: 0, fetch }).orders.list());
      await until(() => giveLater !== undefined);
      equal(fire(STILL), 1);
      await call;
      giveLater(response);
      await until(() => state.cancelled);
    }),
  "a token that does not come in time means that nothing was sent": async () => {
    const duffel = client({ timeout: 50, maxRetries: 0, token: () => new Promise(() => {}) });
    holds(await rejects("DuffelConnectionError", duffel.orders.create(order())), { ambiguous: false, retryable: true });
    equal(await log(), []);
  },
});

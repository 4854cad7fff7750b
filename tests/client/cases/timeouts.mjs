// Calls that take too long.

import { equal, holds, ok, rejects, sleep } from "../expect.mjs";
import { order } from "../payloads.mjs";

/** A body that never ends, and says when it was let go of. */
export function endless() {
  const state = { cancelled: false };
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"data":')),
    cancel: () => void (state.cancelled = true),
  });
  return { state, response: new Response(body, { status: 201 }) };
}

export default ({ api, client, fault, log }) => ({
  "a write that takes too long is ambiguous, and sent once": async () => {
    await fault({ carried_out: true, wait: { before: 1500 } });
    const error = await rejects("DuffelTimeoutError", client({ timeout: 100 }).orders.create(order()));
    holds(error, { ambiguous: true, retryable: false, status: undefined });
    ok(error instanceof api.DuffelConnectionError, "a connection error");
    equal((await log()).length, 1);
  },
  "a read is sent again, each attempt with a timeout of its own": async () => {
    await fault({ carried_out: true, wait: { before: 5000 } });
    equal((await client({ timeout: 1000 }).orders.list()).data, []);
    equal((await log()).length, 2);
  },
  "the call's timeout counts before the client's": async () => {
    await fault({ carried_out: true, wait: { before: 1500 } });
    await rejects("DuffelTimeoutError", client({ timeout: 60_000 }).orders.list({}, { timeout: 50, maxRetries: 0 }));
  },
  "the timer is armed until the body has been read": async () => {
    const { state, response } = endless();
    const duffel = client({ timeout: 100, fetch: async () => response });
    holds(await rejects("DuffelTimeoutError", duffel.orders.create(order())), { ambiguous: true, status: 201 });
    equal(state.cancelled, true);
  },
  "a fetch that ignores its signal is left, and what it gives later let go of": async () => {
    const { state, response } = endless();
    const duffel = client({ timeout: 50, maxRetries: 0, fetch: () => sleep(150).then(() => response) });
    await rejects("DuffelTimeoutError", duffel.orders.list());
    await sleep(200);
    equal(state.cancelled, true);
  },
  "a token that does not come in time means that nothing was sent": async () => {
    const duffel = client({ timeout: 50, maxRetries: 0, token: () => new Promise(() => {}) });
    holds(await rejects("DuffelConnectionError", duffel.orders.create(order())), { ambiguous: false, retryable: true });
    equal(await log(), []);
  },
});

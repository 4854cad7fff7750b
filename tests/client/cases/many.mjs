// Many calls at once through one client.

import { equal, holds, ok, rejects, sleep } from "../expect.mjs";
import { STILL, withStillTimers } from "../timers.mjs";

const CALLS = 1000;

export default ({ client, runtime }) => {
  /** Answers out of order, each with what was asked for. */
  const echo = async (url) => {
    const asked = new URL(url).searchParams.get("booking_reference");
    await sleep((Number(asked) * 7919) % 50);
    return Response.json(
      { data: [{ id: asked }], meta: { limit: 1, after: null } },
      { headers: { "x-request-id": asked } },
    );
  };
  const all = (duffel) =>
    Promise.all(
      Array.from({ length: CALLS }, async (_, at) => {
        const { data, requestId } = await duffel.orders.list({ booking_reference: String(at) });
        return data[0].id === String(at) && requestId === String(at);
      }),
    );
  const bytes = () => runtime.memories().reduce((sum, memory) => sum + memory.length, 0);
  return {
    "every answer goes to its own caller": async () => {
      equal((await all(client({ fetch: echo }))).filter(Boolean).length, CALLS);
    },
    "memory is flat afterwards": async () => {
      const duffel = client({ fetch: echo });
      await all(duffel);
      const before = bytes();
      for (let round = 0; round < 5; round += 1) await all(duffel);
      equal(bytes(), before);
      ok(before < 4_000_000, `less than 4 MB, not ${before}`);
    },
    "so it is where calls are never answered, and their timers stand still": async () => {
      // As those of a request in workerd that is over.
      const never = client({ fetch: () => new Promise(() => {}), timeout: STILL });
      const { now } = performance;
      let later = 0;
      performance.now = () => now.call(performance) + later;
      try {
        await withStillTimers(async () => {
          const leave = async () => {
            let ended = 0;
            const end = ({ name }) => ((ended += 1), name);
            const calls = Array.from({ length: CALLS }, () => never.orders.list().catch(end));
            const next = () => client({ fetch: echo }).orders.list({ booking_reference: "1" });
            await next();
            // A minute after their time is over, the next call lets go of them.
            later += STILL + 59_000;
            await next();
            equal(ended, 0);
            later += 2_000;
            await next();
            equal([...new Set(await Promise.all(calls))], ["DuffelTimeoutError"]);
          };
          await leave();
          const before = bytes();
          for (let round = 0; round < 3; round += 1) await leave();
          equal(bytes(), before);
        });
      } finally {
        performance.now = now;
      }
    },
    "one that is lost while it waits to be sent again ends as it was refused": async () => {
      const errors = [{ type: "api_error", code: "busy" }];
      const fetch = async () => Response.json({ errors }, { status: 503, headers: { "retry-after": "60" } });
      let heard;
      const refused = new Promise((resolve) => (heard = resolve));
      const call = client({ fetch, onResponse: heard }).orders.list();
      call.catch(() => {});
      await refused;
      // It is told of the refusal before it begins to wait.
      await sleep(0);
      const { now } = performance;
      performance.now = () => now.call(performance) + 130_000;
      try {
        await client({ fetch: echo }).orders.list({ booking_reference: "1" });
      } finally {
        performance.now = now;
      }
      holds(await rejects("DuffelError", call), { status: 503, code: "busy" });
    },
    "a thousand failures are as flat": async () => {
      const duffel = client({ fetch: () => Promise.reject(new Error("down")), maxRetries: 0 });
      const fail = () =>
        Promise.all(Array.from({ length: CALLS }, () => duffel.orders.list().catch((error) => error.name)));
      await fail();
      const before = bytes();
      for (let round = 0; round < 3; round += 1) equal([...new Set(await fail())], ["DuffelConnectionError"]);
      equal(bytes(), before);
    },
  };
};

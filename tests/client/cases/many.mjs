// Many calls at once through one client.

import { equal, ok, sleep } from "../expect.mjs";

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

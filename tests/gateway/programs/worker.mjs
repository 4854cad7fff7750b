// The Worker under test: the gateways, with the example's Durable Objects for `once` and the stand-in behind a service
// binding.

import { Duffel } from "duffel-customers/client";
import { onceStore } from "../../../www-example/worker/once-store.mjs";
import { control } from "./control.mjs";
import { gateways } from "./gateways.mjs";

export { OnceObject } from "../../../www-example/worker/once-store.mjs";

const { fetch, trace } = gateways({
  duffel: (env) => new Duffel({ token: env.DUFFEL_ACCESS_TOKEN, fetch: env.DUFFEL, maxRetries: 1 }),
  once: (env) => onceStore(env.ONCE),
});

export default {
  async fetch(request, env, ctx) {
    if (request.url.endsWith("/_claim")) {
      const { key, now } = await request.json();
      return Response.json({ claimed: (await env.ONCE.get(env.ONCE.idFromName(key)).claim(now)) ?? null });
    }
    return (await control(request, trace)) ?? fetch(request, env, ctx);
  },
};

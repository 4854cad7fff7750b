// The Worker under test: the gateways, with the example's Durable Objects for `once` and the stand-in behind a service
// binding.

import { Duffel, verifyWebhook } from "duffel-customers/client";
import { onceStore } from "../../../www-example/worker/once-store.mjs";
import { gateways } from "./gateways.mjs";

export { OnceObject } from "../../../www-example/worker/once-store.mjs";

const { fetch, trace } = gateways({
  duffel: (env) => new Duffel({ token: env.DUFFEL_TOKEN, fetch: env.DUFFEL, maxRetries: 1 }),
  once: (env) => onceStore(env.ONCE),
});

export default {
  async fetch(request, env, ctx) {
    switch (/\/_\w+$/.exec(request.url)?.[0]) {
      case "/_trace":
        return Response.json(trace.splice(0));
      case "/_verify": {
        const [body, ...rest] = await request.json();
        return Response.json(await verified(Array.isArray(body) ? Uint8Array.from(body) : body, ...rest));
      }
      case "/_claim": {
        const { key, now } = await request.json();
        return Response.json({ claimed: (await env.ONCE.get(env.ONCE.idFromName(key)).claim(now)) ?? null });
      }
      default:
        return fetch(request, env, ctx);
    }
  },
};

function verified(...given) {
  return verifyWebhook(...given).then(
    (event) => ({ event }),
    ({ name, message }) => ({ name, message }),
  );
}

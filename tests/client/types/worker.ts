// With Cloudflare's types: a service binding is what `fetch` takes, and a gateway is what a Worker exports.

import { createGateway, Duffel } from "duffel-customers/client";

interface Env {
  readonly DUFFEL: Fetcher;
  readonly DUFFEL_ACCESS_TOKEN: string;
}

const gateway = createGateway<Env>({
  duffel: (env) => new Duffel({ token: env.DUFFEL_ACCESS_TOKEN, fetch: env.DUFFEL }),
  allow: ["orders.get"],
  authorize: (request, { id }, env) => request.headers.get("x-order") === id && env.DUFFEL_ACCESS_TOKEN !== "",
});

export const direct = { fetch: gateway } satisfies ExportedHandler<Env>;

export default {
  async fetch(request, env, ctx) {
    return gateway(request, env, ctx);
  },
} satisfies ExportedHandler<Env>;

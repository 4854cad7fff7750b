// The Worker: handles `/api/*` and `/assets/*`. Everything else is a file of the site.

import { accountWith } from "./accounts.ts";
import { quotes, Refused, searchOffers } from "./duffel.ts";
import type { Env } from "./env.ts";
import { failing } from "./failures.ts";
import { callDuffel } from "./gateway.ts";
import { accountOf, newSession } from "./session.ts";

export { AccountObject } from "./account.ts";
export { OnceObject } from "./once-store.mjs";
export { OwnerObject } from "./owner.ts";

/** The Worker's own endpoints. */
const OWN: Readonly<Record<string, (request: Request, env: Env) => Promise<Response>>> = {
  "/api/account": account,
  "/api/offers": async (request, env) => forSession(request, env, async () => ({ data: await searchOffers(env) })),
  "/api/quotes": async (request, env) => forSession(request, env, async () => ({ data: await quotes(env) })),
};

export default {
  async fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/assets/")) return asset(request, env);
    const own = OWN[pathname];
    if (own === undefined) return callDuffel(request, { ...env, DUFFEL: failing(request, env) }, ctx);
    if (request.method !== "GET") return new Response(null, { status: 405, headers: { allow: "GET" } });
    if (!isSameOrigin(request)) return new Response(null, { status: 403 });
    try {
      return await own(request, env);
    } catch (error) {
      console.error(error);
      // The site explains a 403, such as without access to Stays. Visitors can do nothing about other errors.
      return new Response(null, { status: error instanceof Refused && error.status === 403 ? 403 : 502 });
    }
  },
} satisfies ExportedHandler<Env>;

/**
 * A part of the site. If a newer version has replaced it, the assets return the page instead, which browsers would keep
 * in its place for a year.
 */
async function asset(request: Request, env: Env): Promise<Response> {
  const file = await env.ASSETS.fetch(request);
  const isPage = file.headers.get("content-type")?.startsWith("text/html") === true;
  return isPage ? new Response(null, { status: 404 }) : file;
}

/** The session's customers and groups. The first call starts a session; a real site would require a sign-in. */
async function account(request: Request, env: Env): Promise<Response> {
  const known = await accountOf(request, env);
  const begun = known === undefined ? await newSession(request, env) : undefined;
  const id = known ?? begun!.id;
  const duffel = env.DUFFEL === undefined ? "test mode" : "stand-in";
  const response = json({ duffel, session: id, now: Date.now(), ...(await accountWith(id, env)) });
  if (begun !== undefined) response.headers.set("set-cookie", begun.setCookie);
  return response;
}

async function forSession(request: Request, env: Env, find: () => Promise<unknown>): Promise<Response> {
  if ((await accountOf(request, env)) === undefined) return new Response(null, { status: 403 });
  return json(await find());
}

/** Browsers say where a request comes from. The gateway checks the same for its own calls. */
function isSameOrigin(request: Request): boolean {
  return ["same-origin", "none", null].includes(request.headers.get("sec-fetch-site"));
}

const json = (value: unknown) => Response.json(value, { headers: { "cache-control": "no-store" } });

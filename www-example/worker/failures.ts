// Failures on demand, with the stand-in only, so that visitors see how the forms handle them.

import type { Called, Env } from "./env.ts";

/** True of customers and stays, too, which no airline refuses. */
const error = {
  type: "invalid_request_error",
  code: "refused_as_requested",
  title: "Refused as requested",
  message: "Duffel refused this, as you requested.",
};

/** Milliseconds in which visitors can read what the forms say after five seconds of waiting. */
const SLOWLY = 10_000;

const FAILURES: Readonly<Record<string, object>> = {
  lost: { carried_out: true, answer: "bad_gateway" },
  refused: { carried_out: false, answer: { status: 422, body: { errors: [error], meta: { status: 422 } } } },
  slow: { carried_out: true, wait: { after: SLOWLY } },
  accepted: { carried_out: true, answer: "accepted" },
};

/** The stand-in. When the request's create is forwarded, it fails as the header `make-it-fail` says. */
export function failing(request: Request, { DUFFEL }: Env): Env["DUFFEL"] {
  const name = request.headers.get("make-it-fail") ?? "";
  if (DUFFEL === undefined || !Object.hasOwn(FAILURES, name)) return DUFFEL;
  const match = { method: "POST", path: new URL(request.url).pathname.replace(/^\/api/, "") };
  const fault = JSON.stringify({ match, ...FAILURES[name] });
  const fetch: Called["fetch"] = async (url, init) => {
    if (init?.method === "POST")
      await DUFFEL.fetch("https://stand-in/_stand-in/faults", { method: "POST", body: fault });
    return DUFFEL.fetch(url, init);
  };
  return { fetch };
}

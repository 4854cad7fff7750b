// Failures on demand, with the stand-in only, so that visitors see how the forms handle them.

import type { Env } from "./env.ts";

const error = {
  type: "airline_error",
  code: "airline_internal",
  title: "Airline error",
  message: "There was a problem at the airline, as you requested.",
};

const FAILURES: Readonly<Record<string, unknown>> = {
  lost: { carried_out: true, answer: "bad_gateway" },
  refused: { carried_out: false, answer: { status: 422, body: { errors: [error], meta: { status: 422 } } } },
};

/** Makes the stand-in fail at this call as its header `make-it-fail` says. */
export async function failAsAsked(request: Request, { DUFFEL }: Env): Promise<void> {
  const failure = FAILURES[request.headers.get("make-it-fail") ?? ""];
  if (DUFFEL === undefined || failure === undefined) return;
  const match = { method: "POST", path: new URL(request.url).pathname.replace(/^\/api/, "") };
  const body = JSON.stringify({ match, ...failure });
  await DUFFEL.fetch("https://stand-in/_stand-in/faults", { method: "POST", body });
}

// Failures on demand, where the stand-in answers in Duffel's place: whoever tries the forms sees what becomes of them.

import type { Env } from "./env.ts";

const error = {
  type: "airline_error",
  code: "airline_internal",
  title: "Airline error",
  message: "There was a problem at the airline. You asked for it.",
};

const FAILURES: Readonly<Record<string, unknown>> = {
  lost: { carried_out: true, answer: "bad_gateway" },
  refused: { carried_out: false, answer: { status: 422, body: { errors: [error], meta: { status: 422 } } } },
};

/** Has the stand-in fail at this call in the way that its header `make-it-fail` names. */
export async function failAsAsked(request: Request, { DUFFEL }: Env): Promise<void> {
  const failure = FAILURES[request.headers.get("make-it-fail") ?? ""];
  if (DUFFEL === undefined || failure === undefined) return;
  const match = { method: "POST", path: new URL(request.url).pathname.replace(/^\/api/, "") };
  const body = JSON.stringify({ match, ...failure });
  await DUFFEL.fetch("https://stand-in/_stand-in/faults", { method: "POST", body });
}

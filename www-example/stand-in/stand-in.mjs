// The stand-in itself, the same in every runtime: takes a request, returns a delivery, keeps all state in the store.

import { answerControl, isControl } from "./control.mjs";
import { callDuffel, endpointName } from "./duffel.mjs";
import { applyFault } from "./faults/apply.mjs";
import { takeFault } from "./faults/script.mjs";
import { accepts } from "./http/accepts.mjs";
import { deliver } from "./http/delivery.mjs";
import { bearerToken } from "./http/preconditions.mjs";
import { takeFromWindow } from "./http/rate-limit.mjs";
import { LogEntry } from "./log.mjs";
import { readSettings } from "./settings.mjs";
import { currentEra } from "./store/era.mjs";

/** The response that a fault changes if the call is not carried out. */
const NO_ANSWER = { headers: {}, wrote: false };

/** The response to a call that was still waiting during a reset. */
const FORGOTTEN = { status: 503, headers: {}, body: undefined, cut: "before_head", waitInBody: 0 };

export class StandIn {
  #store;

  /** `store` has the synchronous `get`, `put`, `delete` and `list` of a Durable Object's `storage.kv`. */
  constructor(store) {
    this.#store = store;
  }

  /**
   * Answers `{ method, target, headers, body }`: the target is the path and query as sent, header names are in lower
   * case, the body is bytes. See `deliver` for the result.
   */
  async receive(request) {
    const settings = readSettings(this.#store);
    const gzip = settings.gzip && accepts(request.headers["accept-encoding"], ["gzip"]);
    if (isControl(request)) return deliver(answerControl(request, this.#store), { headers: {}, gzip });
    return this.#answer(request, settings, gzip);
  }

  async #answer(request, settings, gzip) {
    const store = this.#store;
    const era = currentEra(store);
    const requestId = crypto.randomUUID();
    const entry = settings.log ? new LogEntry(store, request, Date.now()) : undefined;
    const rate = takeFromWindow(store, bearerToken(request.headers), settings.rate_limit, Date.now());
    const fault = takeFault(store, request);
    entry?.note({ endpoint: endpointName(request), request_id: requestId, fault: fault?.id ?? null });

    await pause(fault?.wait.before);
    if (currentEra(store) !== era) return FORGOTTEN;
    const now = Date.now();
    const hiddenUntil = now + (fault?.hidden_for ?? 0);
    const answer =
      fault?.carried_out === false
        ? NO_ANSWER
        : callDuffel(request, { store, settings, now, hiddenUntil, requestId, rateLimited: rate.exceeded });
    entry?.note({ wrote: answer.wrote });

    await pause(fault?.wait.after);
    if (currentEra(store) !== era) return FORGOTTEN;
    const told = fault === undefined ? answer : applyFault(fault, answer, { now: Date.now(), requestId });
    entry?.note({ status: fault?.cut === "before_head" ? null : told.status, cut: fault?.cut ?? null });
    const headers = {
      date: new Date().toUTCString(),
      "x-request-id": requestId,
      ...rate.headers,
      ...correlation(request),
    };
    return deliver(told, { headers, gzip, cut: fault?.cut, waitInBody: fault?.wait.in_body });
  }
}

function correlation({ headers }) {
  const id = headers["x-client-correlation-id"];
  return id === undefined ? {} : { "x-client-correlation-id": id };
}

/** The timer does not keep a Node process alive. The open server does. */
async function pause(milliseconds = 0) {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds).unref?.());
}

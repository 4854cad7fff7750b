// What the gateway asks of a `Duffel` object: one checked call, sent by its rules, answered with what Duffel said.

import type { GatewayOperation } from "../types/gateway.js";
import { errorOf, perform } from "./call.ts";
import type { Settings } from "./settings.ts";

/**
 * The method's key. Not part of the package's surface; registered by name, so that two copies of the package understand
 * each other.
 */
export const FORWARD = /* @__PURE__ */ Symbol.for("duffel-customers.forward");

export interface ForwardCall {
  readonly operation: GatewayOperation;
  /** The ID in the path, with the right prefix; given exactly where the operation has one. */
  readonly id?: string | undefined;
  /** Only names that Duffel documents for the operation, each once, not yet encoded. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** The body: checked, wrapped, to be sent as it is. */
  readonly json?: string | undefined;
}

/** What came back in the end, after the retries that the call's rules allow, whatever its status. */
export interface Forwarded {
  readonly status: number;
  readonly headers: Headers;
  /** As it came; empty where there was none. */
  readonly body: string;
  /** The answer leaves open whether the write was carried out (a proxy's 502, say). */
  readonly ambiguous: boolean;
}

/**
 * Runs the retry rules, the timeout and `onResponse` as for any other call, and never checks the body again. Rejects
 * with a `DuffelError` where there is no answer to hand back (no connection, a timeout, a redirect, a body cut short);
 * its `ambiguous` then says whether the write may have been carried out.
 */
export type Forward = (call: ForwardCall) => Promise<Forwarded>;

/** How a client forwards. */
export function forwarder(settings: Settings): Forward {
  return async ({ operation, id, query, json }) => {
    const ended = await perform(settings, { operation, id, query: Object.entries(query ?? {}), json });
    const { report, headers, text } = ended;
    // Without a whole answer of Duffel's, or of whoever answers in its place, there is nothing to hand back. Nor is
    // there in a success that this call does not give, such as a proxy's page.
    const isAnswer =
      report.status !== undefined && headers !== undefined && (report.failure === "" || report.failure === "answer");
    const isRefusal = isAnswer && report.status >= 400;
    if (!isAnswer || (report.outcome === "failed" && !isRefusal)) throw errorOf(ended);
    const isPage = report.outcome === "pending" && ended.json === undefined && text.trim() !== "";
    return { status: report.status, headers, body: text, ambiguous: report.ambiguous || isPage };
  };
}

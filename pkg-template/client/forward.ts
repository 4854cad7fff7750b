// The call that the gateway makes through a `Duffel` object: already checked, sent with the usual retry rules,
// returning Duffel's response.

import type { GatewayOperation } from "../types/gateway.js";
import { errorOf, perform } from "./call.ts";
import { DuffelConnectionError, DuffelError } from "./errors.ts";
import type { Settings } from "./settings.ts";

/**
 * The method's key. Not part of the public interface. Registered by name, so that two copies of the package can work
 * together.
 */
export const FORWARD = /* @__PURE__ */ Symbol.for("duffel-customers.forward");

export interface ForwardCall {
  readonly operation: GatewayOperation;
  /** The ID in the path, with the right prefix. Present if and only if the operation has one. */
  readonly id?: string | undefined;
  /** Only names that Duffel documents for the operation, each once; not yet encoded. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** The body: checked and wrapped, to be sent as it is. */
  readonly json?: string | undefined;
}

/** The final response, after the retries that the call's rules allow, with any status. */
export interface Forwarded {
  readonly status: number;
  readonly headers: Headers;
  /** As received; empty if there was none. */
  readonly body: string;
  /** The response does not say whether the write was carried out (such as a proxy's 502). */
  readonly ambiguous: boolean;
}

/**
 * Applies the retry rules, the timeout and `onResponse` as for any other call, and does not check the body again.
 * Rejects with a `DuffelError` if there is no response to return (no connection, a timeout, a redirect, a truncated
 * body); its `ambiguous` then says whether the write may have been carried out.
 */
export type Forward = (call: ForwardCall) => Promise<Forwarded>;

/** How a client forwards. */
export function forwarder(settings: Settings): Forward {
  return async ({ operation, id, query, json }) => {
    const sent = perform(settings, { operation, id, query: Object.entries(query ?? {}), json });
    const ended = await sent.catch((cause: unknown) => {
      // Anything else was thrown before there was a request: the module cannot start, or the call is none.
      throw cause instanceof DuffelError ? cause : new DuffelConnectionError(`${operation}: not sent.`, { cause });
    });
    const { report, headers, text } = ended;
    // There is nothing to return without a complete response from Duffel or a proxy. Nor is there if the response
    // claims success but is not one of this call's, such as a proxy's page.
    const isAnswer =
      report.status !== undefined && headers !== undefined && (report.failure === "" || report.failure === "answer");
    const isRefusal = isAnswer && report.status >= 400;
    if (!isAnswer || (report.outcome === "failed" && !isRefusal)) throw errorOf(ended);
    const isPage = report.outcome === "pending" && ended.json === undefined && text.trim() !== "";
    return { status: report.status, headers, body: text, ambiguous: report.ambiguous || isPage };
  };
}

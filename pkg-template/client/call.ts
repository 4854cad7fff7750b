// One call, from what is asked to what came of it.

import { send } from "client-glue";
import type { ApiError } from "../types/client.js";
import type { GatewayOperation } from "../types/gateway.js";
import type { Issue } from "../types/issue.js";
import { DuffelAbortError, DuffelConnectionError, DuffelError, DuffelTimeoutError } from "./errors.ts";
import { Host } from "./host.ts";
import { board, enter, leave, start } from "./instance.ts";
import { isBailout } from "./prerendering.ts";
import { type CallSettings, callSettingsOf, type Settings } from "./settings.ts";

/** What is asked for. */
export interface Call {
  readonly operation: GatewayOperation;
  readonly id?: unknown;
  readonly query?: readonly (readonly [string, string])[];
  /** The body: the very text to send. */
  readonly json?: string | undefined;
  /** What the check said of the payload that the body was built of. */
  readonly warnings?: readonly Issue[];
  readonly options?: unknown;
}

/** What the module says came of it, as `Report` in `src/transport.rs`. */
export interface Report {
  readonly outcome: "done" | "pending" | "failed" | "invalid";
  readonly failure: "answer" | "timeout" | "abort" | "connection" | "";
  readonly message: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly rateLimit: { readonly limit: number; readonly remaining: number; readonly reset: number } | undefined;
  readonly errors: readonly ApiError[];
  readonly meta: DuffelError["meta"];
  readonly retryable: boolean;
  readonly ambiguous: boolean;
}

/** A call that has ended, and its answer, as far as there was one. */
export interface Ended {
  readonly report: Report;
  readonly headers: Headers | undefined;
  readonly text: string;
  readonly json: unknown;
  readonly signal: AbortSignal | undefined;
  /** What the caller's own function threw instead of giving a token. */
  readonly cause: unknown;
}

/** The end of what is said of a write whose outcome is open, as `src/http/message.rs` has it. */
export const OPEN = ". It may have been carried out: look before sending it again.";

/** Operations that may be sent twice without doing more than once. */
const HARMLESS = /\.(?:get|list|delete)$|^customerUsers\.update$/;

/**
 * Sends a call, as often as its rules allow. Rejects only where it could not be asked for, or where the module failed
 * under it.
 */
export async function perform(settings: Settings, call: Call): Promise<Ended> {
  const { signal, timeout, maxRetries, headers } = callSettingsOf(call.options, settings);
  if (call.id !== undefined && typeof call.id !== "string") throw new TypeError("An ID must be a string.");
  start();
  const asked = {
    operation: call.operation,
    id: call.id,
    query: call.query?.flat() ?? [],
    headers: headers.flat(),
    base: settings.base,
    source: settings.source,
    timeout,
    maxRetries,
  };
  const { report, host } = await fly(settings, call, signal, asked);
  if (report.outcome === "invalid") throw new TypeError(report.message);
  const { headers: answered, text, json, cause } = host;
  return { report, headers: answered, text, json, signal, cause };
}

function fly(
  settings: Settings,
  call: Call,
  signal: CallSettings["signal"],
  asked: object,
): Promise<{ report: Report; host: Host }> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      leave(flight);
      host.close();
    };
    const flight = {
      strand() {
        // Another request's fault ends this one too. workerd lets nobody but itself touch what belongs to it.
        host.inContext(() => {
          reject(stranded(call.operation, host.sent));
          end();
        });
      },
    };
    const host = new Host(settings, call.json, signal);
    board(flight);
    const reported = enter(() => send(host, asked));
    reported?.then(
      (report) => {
        end();
        resolve({ report: report as Report, host });
      },
      () => flight.strand(),
    );
  });
}

/** What a call rejects with whose module has failed under it. */
export function stranded(operation: GatewayOperation, sent: boolean): DuffelConnectionError {
  const ambiguous = sent && !HARMLESS.test(operation);
  const open = ambiguous ? OPEN : ".";
  return new DuffelConnectionError(
    `${operation}: the client itself failed before it knew the answer. Please report this to the authors of duffel-customers${open}`,
    {
      retryable: !ambiguous,
      ambiguous,
    },
  );
}

/** The error that a failed call is. */
export function errorOf({ report, headers, signal, cause }: Ended): unknown {
  if (isBailout(cause)) return cause;
  const { message, status, requestId, errors, meta, retryable, ambiguous } = report;
  const details = { status, requestId, errors, meta, headers, retryable, ambiguous };
  switch (report.failure) {
    case "timeout":
      return new DuffelTimeoutError(message, details);
    case "connection":
      return new DuffelConnectionError(message, cause === undefined ? details : { ...details, cause });
    case "abort":
      return new DuffelAbortError(message, { ...details, cause: signal?.reason });
    default:
      return new DuffelError(message, details);
  }
}

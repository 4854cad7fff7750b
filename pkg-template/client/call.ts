// One call, from the request to its outcome.

import { send } from "client-glue";
import type { ApiError } from "../types/client.js";
import type { GatewayOperation } from "../types/gateway.js";
import type { Issue } from "../types/issue.js";
import { DuffelAbortError, DuffelConnectionError, DuffelError, DuffelTimeoutError } from "./errors.ts";
import { Host } from "./host.ts";
import { board, enter, giveUp, guarded, leave, start } from "./instance.ts";
import { isBailout } from "./prerendering.ts";
import { type CallSettings, callSettingsOf, type Settings } from "./settings.ts";

/** The call to make. */
export interface Call {
  readonly operation: GatewayOperation;
  readonly id?: unknown;
  readonly query?: readonly (readonly [string, string])[];
  /** The body: exactly the JSON to send. */
  readonly json?: string | undefined;
  /** The check's warnings about the payload that the body was built from. */
  readonly warnings?: readonly Issue[];
  readonly options?: unknown;
}

/** The outcome as the module reports it: `Report` in `src/transport/report.rs`. */
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

/** A call that has ended, with its response if there was one. */
export interface Ended {
  readonly report: Report;
  readonly headers: Headers | undefined;
  readonly text: string;
  readonly json: unknown;
  readonly signal: AbortSignal | undefined;
  /** What the caller's token function threw. */
  readonly cause: unknown;
}

/** The end of the message for a write whose outcome is unknown, as in `src/http/message.rs`. */
export const OPEN = ". It may have been carried out: look before sending it again.";

/** Operations whose repetition has no further effect. */
const HARMLESS = /\.(?:get|list|delete)$|^customerUsers\.update$/;

/**
 * Sends a call, as often as its retry rules allow. Rejects only if the call was invalid, or if the module failed during
 * it.
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
        // Another request's fault ends this one too. workerd allows only the request itself to touch its objects.
        host.inContext(() => {
          reject(stranded(call.operation, host.sent));
          end();
        });
      },
      letGo: () => host.letGo(),
    };
    const host = new Host(settings, call.json, signal);
    board(flight);
    const reported = enter(() => send(host, asked));
    reported?.then((report) => {
      end();
      resolve({ report: report as Report, host });
      // The module itself never rejects: a fault at its beginning was caught by the promise that it made. Guarded,
      // because by now another call may have replaced the instance.
    }, guarded(giveUp));
  });
}

/** The error of a call whose module failed during it. */
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

/** The error for a failed call. */
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

// The result of a call.

import type { DuffelPending, DuffelResponse } from "../types/client.js";
import { isObject } from "../validator/is-object.ts";
import { type Call, type Ended, errorOf, perform } from "./call.ts";
import type { Settings } from "./settings.ts";

/** Makes a call and returns its response. Rejects with a `DuffelError` if it failed. */
export async function respond<T, R = DuffelResponse<T>>(settings: Settings, call: Call): Promise<R> {
  const ended = await perform(settings, call);
  if (ended.report.outcome === "failed") throw errorOf(ended);
  return responseOf(ended, call) as R;
}

/** The result of a create that Duffel may have accepted without finishing it. */
export type Created<T> = DuffelResponse<T> | DuffelPending<T>;

function responseOf({ report, headers, json }: Ended, { operation, warnings = [] }: Call): unknown {
  const { data, meta } = (json ?? {}) as { data?: unknown; meta?: unknown };
  const { status, requestId, rateLimit } = report;
  const pending = report.outcome === "pending";
  return {
    pending,
    // What a call gives is known to be right; what Duffel, or a proxy, says of what it has not done yet may be anything.
    // So may what comes with a delete, which gives nothing.
    data: (pending && !isObject(data)) || operation === "customerUserGroups.delete" ? undefined : data,
    meta: isObject(meta) ? meta : undefined,
    warnings,
    status,
    headers,
    requestId,
    rateLimit: rateLimit && { ...rateLimit, reset: new Date(rateLimit.reset) },
  };
}

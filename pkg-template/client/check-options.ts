// How payloads are checked, as a client and a gateway are told: read once, and what is wrong is said at once.

import { order } from "../entries/entry.ts";
import type { CheckOptions } from "../types/options.js";

export type Check = Pick<CheckOptions, "now" | "strict" | "maxBytes" | "maxIssues" | "messages">;

export function checkOptionsOf(check: unknown = {}): Check {
  if (typeof check !== "object" || check === null) throw new TypeError("`check` must be an object.");
  const { now, strict, maxBytes, maxIssues, messages } = check as Check;
  const options = { now, strict, maxBytes, maxIssues, messages };
  // Any schema knows what is no setting.
  order.with(options);
  return options;
}

// Reads the check options of a client or a gateway, once, and reports invalid ones immediately.

import { order } from "../entries/entry.ts";
import type { CheckOptions } from "../types/options.js";

export type Check = Pick<CheckOptions, "now" | "strict" | "maxBytes" | "maxIssues" | "messages">;

export function checkOptionsOf(check: unknown = {}): Check {
  if (typeof check !== "object" || check === null) throw new TypeError("`check` must be an object.");
  const { now, strict, maxBytes, maxIssues, messages } = check as Check;
  const options = { now, strict, maxBytes, maxIssues, messages };
  // Any schema rejects an invalid option.
  order.with(options);
  return options;
}

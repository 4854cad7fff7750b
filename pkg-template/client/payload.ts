// From a payload to the text to send.

import type { Issue } from "../types/issue.js";
import type { Schema } from "../types/schema.js";
import type { Settings } from "./settings.ts";

/** The text to send, and what the check said of the payload that refused nothing. */
export interface Body {
  readonly json: string;
  readonly warnings: readonly Issue[];
}

/**
 * Builds the body, or wraps it where the client was told not to validate. Throws the `ValidationError` of a payload
 * with errors.
 */
export function bodyOf(settings: Settings, schema: Schema<any>, payload: unknown, facts?: object): Body {
  if (!settings.validate) return { json: wrapped(payload), warnings: [] };
  const result = schema.build(payload, { ...settings.check, ...facts });
  if (result.success) return { json: result.data.json, warnings: result.warnings };
  throw result.error;
}

/** The payload as JSON, under `data`. An object with a key `data` is wrapped already. */
export function wrapped(payload: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(payload);
  } catch {
    // A cycle, a BigInt, a getter that throws. What it threw may quote the payload.
  }
  if (json === undefined) throw new TypeError("The payload cannot be written as JSON.");
  const value: unknown = JSON.parse(json);
  const isWrapped =
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "data");
  return isWrapped ? json : `{"data":${json}}`;
}

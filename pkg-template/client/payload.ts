// From a payload to the text to send.

import type { Schema } from "../types/schema.js";
import type { Settings } from "./settings.ts";

/**
 * Builds the body, or wraps it where the client was told not to validate. Throws the `ValidationError` of a payload
 * with errors.
 */
export function bodyOf(settings: Settings, schema: Schema<any>, payload: unknown, facts?: object): string {
  if (!settings.validate) return wrapped(payload);
  const result = schema.build(payload, { ...settings.check, ...facts });
  if (result.success) return result.data.json;
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

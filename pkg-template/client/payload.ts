// Turns a payload into the JSON to send.

import type { Issue } from "../types/issue.js";
import type { Schema } from "../types/schema.js";
import type { Settings } from "./settings.ts";

/** The JSON to send, and the check's warnings about the payload. */
export interface Body {
  readonly json: string;
  readonly warnings: readonly Issue[];
}

/**
 * Builds the body, or only wraps it if the client does not validate. Throws a `ValidationError` for a payload with
 * errors. What it books, `facts`, would go unused without validation, so that is a `TypeError`.
 */
export function bodyOf(settings: Settings, schema: Schema<any>, payload: unknown, facts?: object): Body {
  if (!settings.validate) {
    const [unused] = Object.entries(facts ?? {}).find(([, fact]) => fact !== undefined) ?? [];
    if (unused !== undefined) throw new TypeError(`\`${unused}\` has no effect with \`validate: "off"\`: leave it out.`);
    return { json: wrapped(payload), warnings: [] };
  }
  const result = schema.build(payload, { ...settings.check, ...facts });
  if (result.success) return { json: result.data.json, warnings: result.warnings };
  throw result.error;
}

/** The payload as JSON, wrapped in `data`. An object with a key `data` is already wrapped. */
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

// Checks the payload as bytes, and prepares what `permit` sees of it.

import type { GatewayPayload } from "../types/gateway.js";
import type { Issue } from "../types/issue.js";
import type { Schema } from "../types/schema.js";
import { errorAnswer, Refusal, refusal } from "./answer.ts";
import { type Named, namedIn } from "./named.ts";

/**
 * Returns the JSON to send, or refuses a payload with errors. `schema` includes the gateway's `check` options, whose
 * limit the bytes have been read by.
 */
export function checkPayload(schema: Schema<unknown>, bytes: Uint8Array): string {
  const result = schema.buildJson(bytes);
  if (result.success) return result.data;
  const { issues } = result.error;
  switch (issues[0]?.code) {
    case "invalid_json":
      throw new Refusal(errorAnswer(400, issues.map(entry)));
    case "unreadable_input":
      // Bytes are always readable, so this is a fault of the check itself and says nothing about them.
      throw refusal(500, "internal_server_error", "Internal server error", "The payload could not be checked.");
    default:
      throw new Refusal(errorAnswer(422, issues.map(entry)));
  }
}

function entry({ code, message, path, pointer, params }: Issue) {
  const field = pointer === "" ? "" : String(path.at(-1));
  return { type: "validation_error", code, title: "Payload not valid", message, source: { field, pointer }, params };
}

/** Nothing is parsed until `permit` needs it. */
export function payload(json: string): GatewayPayload {
  let named: Named | undefined;
  const names = (): Named => (named ??= namedIn(json));
  return Object.freeze({
    json,
    get customerUserIds() {
      return names().customerUserIds;
    },
    get groupId() {
      return names().groupId;
    },
    value: (): unknown => JSON.parse(json),
  });
}

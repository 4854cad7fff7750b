// Checks the payload as bytes, and prepares what `permit` sees of it.

import type { GatewayPayload } from "../types/gateway.js";
import type { Issue } from "../types/issue.js";
import type { Schema } from "../types/schema.js";
import { errorAnswer, Refusal, refusal } from "./answer.ts";
import { tooLarge } from "./body.ts";

/** Returns the JSON to send, or refuses a payload with errors. `schema` includes the gateway's `check` options. */
export function checkPayload(schema: Schema<unknown>, bytes: Uint8Array, maxBytes: number): string {
  const result = schema.buildJson(bytes);
  if (result.success) return result.data;
  const { issues } = result.error;
  switch (issues[0]?.code) {
    case "too_large":
      throw tooLarge(maxBytes);
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
  const names = (): Named => (named ??= namesIn(JSON.parse(json)));
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

type Named = Pick<GatewayPayload, "customerUserIds" | "groupId">;

function namesIn(body: { data: { users?: unknown; group_id?: unknown } }): Named {
  const { users, group_id: groupId } = body.data;
  const ids = new Set<string>();
  collect({ users }, ids);
  collect(body, ids);
  return { customerUserIds: Object.freeze([...ids]), groupId: typeof groupId === "string" ? groupId : undefined };
}

/**
 * Looks everywhere, not only at known fields, because fields that pass with a warning are sent too. But not in
 * metadata, which is the sender's own and identifies nobody to Duffel.
 */
function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "user_id" || key === "users" || key === "user_ids") {
      for (const id of [inner].flat()) if (typeof id === "string") ids.add(id);
    }
    if (key !== "metadata") collect(inner, ids);
  }
}

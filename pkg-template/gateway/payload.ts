// The payload: checked as bytes, and what `permit` is shown of it.

import type { GatewayPayload } from "../types/gateway.js";
import type { Issue } from "../types/issue.js";
import type { Schema } from "../types/schema.js";
import { errorAnswer, Refusal, refusal } from "./answer.ts";
import { tooLarge } from "./body.ts";

/** The text to send; refuses what has errors. `schema` carries the gateway's own `check`. */
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
      // Bytes are always readable: this is the check's own fault, and says nothing about them.
      throw refusal(500, "internal_server_error", "Internal server error", "The payload could not be checked.");
    default:
      throw new Refusal(errorAnswer(422, issues.map(entry)));
  }
}

function entry({ code, message, path, pointer, params }: Issue) {
  const field = pointer === "" ? "" : String(path.at(-1));
  return { type: "validation_error", code, title: "Payload not valid", message, source: { field, pointer }, params };
}

/** Nothing is parsed until `permit` looks at it. */
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
 * Everywhere, not only where fields of these names are known: what the check lets pass with a warning is sent too. But
 * not in metadata, which is the sender's own and names nobody to Duffel.
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

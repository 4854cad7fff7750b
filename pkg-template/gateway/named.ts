// Finds the customers and the group that a body names, wherever they stand: fields that pass with a warning are sent too.
// In the text, because `JSON.parse` drops all but the last of several members with the same name.

import type { GatewayPayload } from "../types/gateway.js";

export type Named = Pick<GatewayPayload, "customerUserIds" | "groupId">;

/** What the strings at a place name. Metadata is the sender's own, and names nobody to Duffel. */
type Meaning = "user" | "group" | "metadata" | undefined;

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ["user_id", "user"],
  ["users", "user"],
  ["user_ids", "user"],
  ["group_id", "group"],
  ["metadata", "metadata"],
]);

/** A string, with the colon after it if it is a name; or the start or end of a list or object. */
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[\]{}]/g;

/** `json` must be a body that has passed its check. */
export function namedIn(json: string): Named {
  const { users: listed, group_id: own } = JSON.parse(json).data;
  const users = new Set([listed].flat().filter((id) => typeof id === "string"));
  const groups = new Set<string>();
  const around: Meaning[] = [];
  /** The meaning of a string that is a member of this list, or of an object without a meaning of its own. */
  let inherited: Meaning;
  let meaning: Meaning;
  for (const [token, string, colon] of json.matchAll(TOKEN)) {
    if (string === undefined) {
      if (token === "[" || token === "{") around.push(inherited), (inherited = meaning);
      else meaning = inherited = around.pop();
    } else if (colon !== undefined) {
      meaning = inherited === "metadata" ? inherited : (MEANINGS.get(contentOf(string)) ?? inherited);
    } else if (meaning === "user") {
      users.add(contentOf(string));
    } else if (meaning === "group") {
      groups.add(contentOf(string));
    }
  }
  return { customerUserIds: Object.freeze([...users]), groupId: typeof own === "string" ? own : [...groups][0] };
}

function contentOf(string: string): string {
  return string.includes("\\") ? JSON.parse(string) : string.slice(1, -1);
}

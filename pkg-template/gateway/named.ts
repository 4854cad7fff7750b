// Finds the customers and the group that a body names, wherever they stand: fields that pass with a warning are sent too.
// In the text, because `JSON.parse` drops all but the last of several members with the same name.

import type { GatewayPayload } from "../types/gateway.js";

export type Named = Pick<GatewayPayload, "customerUserIds" | "groupId">;

/** What a value names. The payload's own metadata is the sender's, and names nobody to Duffel. */
type Meaning = "user" | "group" | "payload" | "metadata" | undefined;

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ["user_id", "user"],
  ["users", "user"],
  ["user_ids", "user"],
  ["group_id", "group"],
]);

/** `json` must be a body that has passed its check, wrapped in `data`. */
export function namedIn(json: string): Named {
  const { users: listed } = JSON.parse(json).data;
  const users = new Set([listed].flat().filter((id) => typeof id === "string"));
  const groups = new Set<string>();
  /** What the lists and objects around this place mean, and the innermost of them. */
  const around: Meaning[] = [];
  let within: Meaning;
  let meaning: Meaning;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === "[" || character === "{") {
      around.push(within);
      within = meaning;
    } else if (character === "]" || character === "}") {
      meaning = within = around.pop();
    } else if (character === '"') {
      const start = at;
      at = endOfString(json, at);
      const string = json.slice(start, at + 1);
      if (isName(json, at)) {
        meaning = meaningOf(contentOf(string), within, around.length);
      } else if (meaning === "user") {
        users.add(contentOf(string));
      } else if (meaning === "group") {
        groups.add(contentOf(string));
      }
    }
  }
  return { customerUserIds: Object.freeze([...users]), groupId: groups.size > 0 ? [...groups].join(" ") : undefined };
}

/** Of a member with this name, in an object with that meaning, so deep. */
function meaningOf(name: string, within: Meaning, depth: number): Meaning {
  if (within === "metadata" || (within === "payload" && name === "metadata")) return "metadata";
  if (depth === 1 && name === "data") return "payload";
  return MEANINGS.get(name) ?? (within === "payload" ? undefined : within);
}

/** Where the string that starts here ends. */
function endOfString(json: string, start: number): number {
  let end = start;
  let before: number;
  do {
    end = json.indexOf('"', end + 1);
    before = end;
    while (json[before - 1] === "\\") before--;
    // An odd number of backslashes escapes the quotation mark.
  } while ((end - before) % 2 === 1);
  return end;
}

/** Whether the string that ends here is the name of a member. */
function isName(json: string, end: number): boolean {
  let after = end + 1;
  while (/\s/.test(json[after] ?? "")) after++;
  return json[after] === ":";
}

function contentOf(string: string): string {
  return string.includes("\\") ? JSON.parse(string) : string.slice(1, -1);
}

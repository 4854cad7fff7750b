// Reads a list's query as names and strings. `undefined` is left out, and the `null` of a page that has no neighbour.

import { isPlainObject } from "./plain-object.ts";

/** What Duffel gives as `null` itself. Any other `null` might be a filter that is not there. */
const PAGES: ReadonlySet<string> = new Set(["before", "after"]);

export function queryOf(query: unknown): [string, string][] {
  if (query === undefined || query === null) return [];
  // With a filter left out, everyone's records would be listed.
  if (!isPlainObject(query))
    throw new TypeError("A query must be a plain object, such as { limit: 50 }.");
  return Object.entries(query)
    .filter(([name, value]) => value !== undefined && !(value === null && PAGES.has(name)))
    .map(([name, value]) => {
      if (typeof value !== "string" && typeof value !== "boolean" && !Number.isFinite(value)) {
        throw new TypeError("A query may hold strings, numbers and booleans.");
      }
      return [name, String(value)];
    });
}

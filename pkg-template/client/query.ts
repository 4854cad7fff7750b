// Reads a list's query as names and strings. `undefined` and `null` are left out.

export function queryOf(query: unknown): [string, string][] {
  if (query === undefined || query === null) return [];
  // `Object.entries` finds nothing in a `URLSearchParams` or a `Map`, so everyone's records would be listed.
  if (typeof query !== "object" || Symbol.iterator in query)
    throw new TypeError("A query must be a plain object, such as { limit: 50 }.");
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      if (typeof value !== "string" && typeof value !== "boolean" && !Number.isFinite(value)) {
        throw new TypeError("A query may hold strings, numbers and booleans.");
      }
      return [name, String(value)];
    });
}

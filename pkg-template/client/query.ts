// A list's query, as names and texts. What is `undefined` or `null` is left out.

export function queryOf(query: unknown): [string, string][] {
  if (query === undefined || query === null) return [];
  if (typeof query !== "object") throw new TypeError("A query must be an object.");
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      if (typeof value !== "string" && typeof value !== "boolean" && !Number.isFinite(value)) {
        throw new TypeError("A query holds texts, numbers, true and false.");
      }
      return [name, String(value)];
    });
}

// What counts as an object in options, forms, offers and quotes.

/** An object that isn't an array. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// What counts as a plain object: a query or headers whose names are all its own.

/**
 * An object of this or another realm's `Object`, or without a prototype. In anything else, such as a promise, a
 * `URLSearchParams` or an object with getters of its class, `Object.entries` finds nothing, as if nothing were asked
 * for.
 */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  // Each realm's `Object.prototype` has this method of its own; another object without a prototype may have names.
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"));
}

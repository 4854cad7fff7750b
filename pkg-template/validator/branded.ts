// How `instanceof` recognises the package's errors: by a brand, not by identity. The ES module and its CommonJS twin have
// separate copies of each class, and a library may use one copy while the application uses the other.

interface ErrorClass {
  readonly name: string;
  readonly prototype: object;
}

const brandOf = (name: string) => Symbol.for(`duffel-customers.${name}`);

/**
 * Marks the errors of a class with its brand; those of its subclasses inherit it. The name is set on the prototype too,
 * where the stack finds it but printing does not list it. Returns the name, so that a class can be marked in a field:
 * React Native's compiler takes no `static` block.
 */
export function brand<Name extends string>({ prototype }: { readonly prototype: object }, name: Name): Name {
  Object.defineProperties(prototype, {
    [brandOf(name)]: { value: true },
    name: { value: name, configurable: true, writable: true },
  });
  return name;
}

/** Whether `value` has the brand of this class. For a caller's own subclass, `instanceof` works in the ordinary way. */
export function isBranded(asked: ErrorClass, value: unknown): boolean {
  const mark = brandOf(asked.name);
  if (!Object.hasOwn(asked.prototype, mark)) return Function.prototype[Symbol.hasInstance].call(asked, value);
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[mark] === true;
}

// The main entry's two error classes, and the `TypeError` for an invalid option.
//
// `instanceof` checks for a brand, not for identity: the ES module and its CommonJS twin have separate copies of each
// class, and a library may use one copy while the application uses the other.

import type { Issue } from "../types/issue.js";

/** The number of issues that a `ValidationError`'s message lists; the rest are counted. */
const NAMED = 5;

const VALIDATION = Symbol.for("duffel-customers.ValidationError");
const UNAVAILABLE = Symbol.for("duffel-customers.WasmUnavailableError");

export class ValidationError extends Error {
  static override readonly name = "ValidationError";
  declare readonly name: "ValidationError";
  readonly issues: readonly Issue[];

  static {
    brand(this, VALIDATION);
  }

  constructor(message?: string, options?: ErrorOptions & { readonly issues?: readonly Issue[] }) {
    super(message, options);
    this.issues = options?.issues ?? [];
  }

  static override [Symbol.hasInstance](value: unknown): value is ValidationError {
    return isBranded(this, VALIDATION, value);
  }

  /** The error for these issues: their number, and the messages of the first ones. */
  static of(issues: readonly Issue[]): ValidationError {
    const lines = issues.slice(0, NAMED).map(({ pointer, message }) => `\n  ${onOneLine(pointer) || "(payload)"}: ${message}`);
    if (issues.length > NAMED) lines.push(`\n  and ${issues.length - NAMED} more`);
    return new ValidationError(
      `${issues.length} ${issues.length === 1 ? "error" : "errors"} in the payload${lines.join("")}`,
      { issues },
    );
  }
}

/** Escapes control characters, so that the name of an unknown field cannot forge a log line. */
function onOneLine(pointer: string): string {
  const unprintable = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
  return pointer.replace(unprintable, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

export class WasmUnavailableError extends Error {
  static override readonly name = "WasmUnavailableError";
  declare readonly name: "WasmUnavailableError";

  static {
    brand(this, UNAVAILABLE);
  }

  static override [Symbol.hasInstance](value: unknown): value is WasmUnavailableError {
    return isBranded(this, UNAVAILABLE, value);
  }
}

/**
 * Marks a class's errors with a brand. The name is set on the prototype too, where the stack finds it but printing does
 * not list it.
 */
function brand({ name, prototype }: { name: string; prototype: object }, mark: symbol): void {
  Object.defineProperties(prototype, {
    [mark]: { value: true },
    name: { value: name, configurable: true, writable: true },
  });
}

/** Whether `value` has the brand. For a caller's own subclass, `instanceof` works in the ordinary way. */
function isBranded(asked: { prototype: object }, mark: symbol, value: unknown): boolean {
  if (!Object.hasOwn(asked.prototype, mark)) return Function.prototype[Symbol.hasInstance].call(asked, value);
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[mark] === true;
}

/** The error for an invalid option. `cause` is what reading it threw, if anything. */
export function wrong(message: string, cause: unknown): TypeError {
  return cause === undefined ? new TypeError(message) : new TypeError(message, { cause });
}

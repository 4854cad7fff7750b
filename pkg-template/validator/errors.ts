// The two errors of the package.
//
// `instanceof` asks for a brand, not for identity: the ES module and its CommonJS twin are two copies of each class, and a library may hold one
// copy while the application holds the other.

import type { Issue } from "../types/issue.js";

/** Issues that the message of a `ValidationError` names; the rest are counted. */
const NAMED = 5;

const VALIDATION = Symbol.for("duffel-customers.ValidationError");
const UNAVAILABLE = Symbol.for("duffel-customers.WasmUnavailableError");

export class ValidationError extends Error {
  static override readonly name = "ValidationError";
  override readonly name = "ValidationError";
  readonly issues: readonly Issue[];

  constructor(message?: string, options?: ErrorOptions & { readonly issues?: readonly Issue[] }) {
    super(message, options);
    this.issues = options?.issues ?? [];
    hide(this, VALIDATION);
  }

  static override [Symbol.hasInstance](value: unknown): value is ValidationError {
    return branded(this, ValidationError, VALIDATION, value);
  }

  /** The error for these issues: how many there are, and what the first ones say. */
  static of(issues: readonly Issue[]): ValidationError {
    const lines = issues.slice(0, NAMED).map(({ pointer, message }) => `\n  ${pointer || "(payload)"}: ${message}`);
    if (issues.length > NAMED) lines.push(`\n  and ${issues.length - NAMED} more`);
    return new ValidationError(`${issues.length} ${issues.length === 1 ? "error" : "errors"} in the payload${lines.join("")}`, { issues });
  }
}

export class WasmUnavailableError extends Error {
  static override readonly name = "WasmUnavailableError";
  override readonly name = "WasmUnavailableError";

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    hide(this, UNAVAILABLE);
  }

  static override [Symbol.hasInstance](value: unknown): value is WasmUnavailableError {
    return branded(this, WasmUnavailableError, UNAVAILABLE, value);
  }
}

/** Marks an error with its brand, and keeps that and the name out of what printing the error lists. */
function hide(error: Error, brand: symbol): void {
  Object.defineProperty(error, brand, { value: true });
  Object.defineProperty(error, "name", { enumerable: false });
}

/** Whether `value` carries the brand; a subclass of somebody's own is asked about in the ordinary way. */
function branded(asked: unknown, own: unknown, brand: symbol, value: unknown): boolean {
  if (asked !== own) return Function.prototype[Symbol.hasInstance].call(asked, value);
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}

// The main entry's two error classes, and the `TypeError` for an invalid option.

import type { Issue } from "../types/issue.js";
import { brand, isBranded } from "./branded.ts";
import { UNPRINTABLE } from "./unprintable.ts";

/** The number of issues that a `ValidationError`'s message lists; the rest are counted. */
const NAMED = 5;

export class ValidationError extends Error {
  static override readonly name = brand(this, "ValidationError");
  declare readonly name: "ValidationError";
  readonly issues: readonly Issue[];

  constructor(message?: string, options?: ErrorOptions & { readonly issues?: readonly Issue[] }) {
    super(message, options);
    this.issues = options?.issues ?? [];
  }

  static override [Symbol.hasInstance](value: unknown): value is ValidationError {
    return isBranded(this, value);
  }

  /** The error for these issues: their number, and the messages of the first ones. */
  static of(issues: readonly Issue[]): ValidationError {
    const lines = issues
      .slice(0, NAMED)
      .map(({ pointer, message }) => `\n  ${onOneLine(pointer) || "(payload)"}: ${message}`);
    if (issues.length > NAMED) lines.push(`\n  and ${issues.length - NAMED} more`);
    return new ValidationError(
      `${issues.length} ${issues.length === 1 ? "error" : "errors"} in the payload${lines.join("")}`,
      { issues },
    );
  }
}

/** Escapes what could end a line or hide its text, so that the name of an unknown field cannot forge a log line. */
function onOneLine(pointer: string): string {
  return pointer.replace(UNPRINTABLE, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);
}

export class WasmUnavailableError extends Error {
  static override readonly name = brand(this, "WasmUnavailableError");
  declare readonly name: "WasmUnavailableError";

  static override [Symbol.hasInstance](value: unknown): value is WasmUnavailableError {
    return isBranded(this, value);
  }
}

/** The error for an invalid option. `cause` is what reading it threw, if anything. */
export function wrong(message: string, cause: unknown): TypeError {
  return cause === undefined ? new TypeError(message) : new TypeError(message, { cause });
}

// The client's errors.
//
// `instanceof` checks for a brand, as it does for `ValidationError`: the ES module and its CommonJS twin have separate
// copies of each class.

import type { ApiError } from "../types/client.js";
import type { ApiIssue } from "../types/issue.js";
import { fromApiError } from "../validator/index.ts";

/** An error's properties besides its message. */
export interface Details {
  readonly status?: number | undefined;
  readonly errors?: readonly ApiError[] | undefined;
  readonly meta?: DuffelError["meta"];
  readonly headers?: Headers | undefined;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly ambiguous?: boolean | undefined;
  readonly cause?: unknown;
}

const brand = (name: string) => Symbol.for(`duffel-customers.${name}`);

export class DuffelError extends Error {
  static override readonly name: string = "DuffelError";
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly code: string | undefined;
  readonly errors: readonly ApiError[];
  readonly meta: { readonly request_id?: string; readonly status?: number } | undefined;
  readonly headers: Headers | undefined;
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  readonly ambiguous: boolean;

  constructor(message: string, { errors = [], ...details }: Details = {}) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.status = details.status;
    this.type = errors[0]?.type;
    this.code = errors[0]?.code;
    this.errors = errors;
    this.meta = details.meta;
    this.headers = details.headers;
    this.requestId = details.requestId;
    this.retryable = details.retryable ?? false;
    this.ambiguous = details.ambiguous ?? false;
    Object.defineProperty(this, "name", { value: new.target.name, configurable: true, writable: true });
    // One brand for its class and one for each superclass.
    for (let kind: Function = new.target; kind !== Error; kind = Object.getPrototypeOf(kind)) {
      Object.defineProperty(this, brand(kind.name), { value: true });
    }
  }

  /** Issues for a form, derived from the errors on access. */
  get issues(): readonly ApiIssue[] {
    return fromApiError(this);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // For a caller's own subclass, `instanceof` works in the ordinary way.
    if (!OWN.has(this)) return Function.prototype[Symbol.hasInstance].call(this, value);
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[brand(this.name)] === true;
  }
}

export class DuffelConnectionError extends DuffelError {
  static override readonly name: string = "DuffelConnectionError";
}

export class DuffelTimeoutError extends DuffelConnectionError {
  static override readonly name: string = "DuffelTimeoutError";
}

export class DuffelAbortError extends DuffelError {
  static override readonly name: string = "DuffelAbortError";
}

/** The package's own classes. */
const OWN: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  DuffelError,
  DuffelConnectionError,
  DuffelTimeoutError,
  DuffelAbortError,
]);

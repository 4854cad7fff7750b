// The client's errors.

import type { ApiError, DuffelErrorDetails } from "../types/client-errors.js";
import type { ApiIssue } from "../types/issue.js";
import { brand, isBranded } from "../validator/branded.ts";
import { fromApiError } from "../validator/index.ts";

export class DuffelError extends Error {
  static override readonly name: string = brand(this, "DuffelError");

  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly code: string | undefined;
  readonly errors: readonly ApiError[];
  readonly meta: { readonly request_id?: string; readonly status?: number } | undefined;
  readonly headers: Headers | undefined;
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  readonly ambiguous: boolean;

  constructor(message?: string, { errors = [], ...details }: DuffelErrorDetails = {}) {
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
  }

  /** Issues for a form, derived from the errors on access. */
  get issues(): readonly ApiIssue[] {
    return fromApiError(this);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(this, value);
  }
}

export class DuffelConnectionError extends DuffelError {
  static override readonly name: string = brand(this, "DuffelConnectionError");
}

export class DuffelTimeoutError extends DuffelConnectionError {
  static override readonly name: string = brand(this, "DuffelTimeoutError");
}

export class DuffelAbortError extends DuffelError {
  static override readonly name: string = brand(this, "DuffelAbortError");
}

// The issues that every check reports, and the errors that the main entry throws.

/** One step of a path: a field's name, or an element's index. */
export type PathSegment = string | number;

/**
 * An error is something that Duffel documents as rejected; a warning is disputed or advice. `strict` turns warnings
 * into errors.
 */
export type Severity = "error" | "warning";

/**
 * The kind of issue: Duffel's own code if it has one for the case. Codes are stable, messages are not: branch on codes.
 *
 * @see https://duffel.com/docs/api/overview/errors
 */
export type IssueCode =
  // about one field
  | "validation_required"
  | "validation_type"
  | "validation_format"
  | "validation_length"
  | "validation_inclusion"
  | "validation_unique"
  // about more than one field
  | "emails_not_unique"
  | "payments_not_allowed_for_order_type"
  | "duplicate_passenger_name"
  | "user_not_listed"
  | "no_customer_user"
  | "unknown_passenger"
  | "infant_already_assigned"
  // about fields that Duffel does not accept, or no longer accepts
  | "unknown_field"
  | "unused_field"
  // about the order and the offer or quote it books
  | "payment_amount_does_not_match_order_amount"
  | "payment_currency_does_not_match_order_currency"
  | "order_passengers_incompatible_with_offer"
  | "not_valid_with_selected_offer"
  | "offer_expired"
  // about the JSON as a whole
  | "missing_data_param"
  | "invalid_data_param"
  | "invalid_json"
  | "duplicate_key"
  | "too_large"
  | "too_deep"
  | "too_many_issues"
  | "unreadable_input";

/**
 * The codes of a gateway's own refusals, which are about the call or its outcome and have no `params`, and of
 * {@link fromApiError}. A payload that does not pass a gateway's check is refused with each {@link IssueCode}.
 */
export type GatewayCode =
  // about who asks
  | "origin_not_allowed"
  | "not_authorized"
  | "not_permitted"
  // about the request
  | "not_found"
  | "method_not_allowed"
  | "invalid_query"
  | "unsupported_content_type"
  | "unsupported_content_encoding"
  | "slow_body"
  | "incomplete_body"
  // about creates that are carried out only once
  | "invalid_idempotency_key"
  | "idempotency_key_reused"
  | "create_in_progress"
  | "service_unavailable"
  // about Duffel's answer
  | "token_refused"
  | "duffel_unreachable"
  | "outcome_unknown"
  // about a mistake in the Worker
  | "internal_server_error"
  // from `fromApiError`: the input has no code, and may not be a refusal
  | "unknown_error";

/** Something that is wrong (or, as a warning, doubtful) in the input. */
export interface Issue {
  /** The kind of issue. Stable: branch on it. */
  readonly code: IssueCode;
  /** `"error"` makes a check fail, `"warning"` does not. */
  readonly severity: Severity;
  /**
   * One English sentence for the person who fills in the form. No message contains a value that was checked, except the
   * one character a name may not have and the prefix of an ID of the wrong kind.
   */
  readonly message: string;
  /** The location in the input as it was given: `["data", "passengers", 0, "user_id"]` for a wrapped body. */
  readonly path: readonly PathSegment[];
  /**
   * The location as a JSON Pointer relative to `data`, as in Duffel's own errors: `/passengers/0/user_id`. The whole
   * payload is `""`.
   */
  readonly pointer: string;
  /**
   * The parameters that a message in another language needs: `{ prefix: "icu_" }`, `{ max: 500 }`. The package's README
   * lists those of every code. They contain no more of the input than the message does.
   */
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

/**
 * The parameters of an issue, by its code; the other codes have none. Refusals by Duffel have none either, whatever
 * their code.
 */
export interface IssueParams {
  /** The expected type. Missing if a `null` should be left out. */
  readonly validation_type: { readonly expected?: "string" | "integer" | "array" | "object" };
  /**
   * For an ID, its `prefix`, and if another kind was given, the prefix it `got`. For a name, the `character` that no
   * airline accepts: `U+00C6`. For an amount, the number of decimals (`max`) of its currency. Otherwise none.
   */
  readonly validation_format: {
    readonly prefix?: string;
    readonly got?: string;
    readonly character?: string;
    readonly max?: number;
  };
  /** The limit that is broken. */
  readonly validation_length: { readonly max?: number; readonly min?: number };
  /** The values of a choice, in one string; or the broken limit of a quantity. Otherwise none. */
  readonly validation_inclusion: { readonly allowed?: string; readonly min?: number; readonly max?: number };
  /** The name of a known field that is one or two typos away, if there is one. */
  readonly unknown_field: { readonly suggestion?: string };
  /** The amount to pay. */
  readonly payment_amount_does_not_match_order_amount: { readonly expected: string };
  /** The first place that is not valid: its `offset` in bytes from 0, the `line` and `column` from 1. */
  readonly invalid_json: { readonly offset: number; readonly line: number; readonly column: number };
  /** The limit, in bytes. */
  readonly too_large: { readonly max: number };
  /** The limit, in levels. */
  readonly too_deep: { readonly max: number };
  /** The limit. */
  readonly too_many_issues: { readonly max: number };
}

/** An issue with this code, and the parameters of this code. */
export interface IssueOf<Code extends IssueCode> extends Issue {
  /** The code. */
  readonly code: Code;
  /** The parameters. Missing in a refusal by Duffel. */
  readonly params?: (Code extends keyof IssueParams ? IssueParams[Code] : undefined) | undefined;
}

/**
 * A refusal by Duffel itself, from {@link fromApiError}. Its `code` can be any string, and its `message` is Duffel's
 * and may quote the input.
 */
export interface ApiIssue extends Omit<Issue, "code"> {
  /** The kind of issue: one of the check's codes or of a gateway's, or any other code of Duffel's. */
  readonly code: IssueCode | GatewayCode | (string & {});
}

/**
 * Thrown by `parse`, and contained in a failed `Result`. The class is the same in every entry of the package, and
 * `instanceof` works across the ES module and its CommonJS twin. Its message has the pointers and messages of the first
 * few issues.
 */
export declare class ValidationError extends Error {
  /** Distinguishes it from other errors, even those of another realm. */
  readonly name: "ValidationError";
  /** Every error found, in document order. Never empty if a check threw it. */
  readonly issues: readonly Issue[];
  /** For tests of what handles it: the checks create it themselves. */
  constructor(message?: string, options?: { readonly issues?: readonly Issue[]; readonly cause?: unknown });
}

/**
 * Thrown by every call that needs WebAssembly if it cannot run (`flatten`, `fromApiError`, `with` and JSON Schemas
 * don't need it): a page's Content Security Policy forbids it (the message has the line to add), the browser has it
 * switched off, or `duffel-customers/slim` has no module, because it was not given yet, could not be loaded, or is not
 * this version's. `cause` is the runtime's own error.
 */
export declare class WasmUnavailableError extends Error {
  /** Distinguishes it from other errors, even those of another realm. */
  readonly name: "WasmUnavailableError";
}

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
 * A refusal by Duffel itself, from {@link fromApiError}. Its `code` can be any string, and its `message` is Duffel's
 * and may quote the input.
 */
export interface ApiIssue extends Omit<Issue, "code"> {
  /** The kind of issue: one of the check's codes, or any other code of Duffel's. */
  readonly code: IssueCode | (string & {});
}

/**
 * Thrown by `parse`, and contained in a failed `Result`. The class is the same in every entry of the package, and
 * `instanceof` works across the ES module and its CommonJS twin. Its message has the pointers and messages of the first
 * few issues.
 */
export declare class ValidationError extends Error {
  /** Distinguishes it from other errors, even those of another realm. */
  readonly name: "ValidationError";
  /** Every error found, in document order. Never empty. */
  readonly issues: readonly Issue[];
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

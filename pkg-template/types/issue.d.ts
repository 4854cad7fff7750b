// What is wrong, and where: the issues that every check gives, and the two errors of the package.

/** One step of a path: a field's name, or an element's index. */
export type PathSegment = string | number;

/**
 * An error is documented as rejected by Duffel; a warning is disputed, or advice. `strict` makes errors of warnings.
 */
export type Severity = "error" | "warning";

/**
 * What kind of thing is wrong: Duffel's own code where it has one for the case. Codes are stable, messages are not:
 * branch on codes.
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
  // about fields that Duffel does not take, or not any more
  | "unknown_field"
  | "unused_field"
  // about the order and the offer or quote it books
  | "payment_amount_does_not_match_order_amount"
  | "payment_currency_does_not_match_order_currency"
  | "order_passengers_incompatible_with_offer"
  | "not_valid_with_selected_offer"
  | "offer_expired"
  // about the text as a whole
  | "missing_data_param"
  | "invalid_data_param"
  | "invalid_json"
  | "duplicate_key"
  | "too_large"
  | "too_deep"
  | "too_many_issues"
  | "unreadable_input";

/** One thing that is wrong (or, as a warning, doubtful) in what was checked. */
export interface Issue {
  /** What kind of thing is wrong. Stable: branch on it. */
  readonly code: IssueCode;
  /** `"error"` makes a check fail, `"warning"` does not. */
  readonly severity: Severity;
  /** One English sentence for the person who fills in the form. Never contains the value that was checked. */
  readonly message: string;
  /** Where in the input as it was given: `["data", "passengers", 0, "user_id"]` for a wrapped body. */
  readonly path: readonly PathSegment[];
  /**
   * Where, as a JSON Pointer relative to `data`, as in Duffel's own errors: `/passengers/0/user_id`. The whole payload
   * is `""`.
   */
  readonly pointer: string;
  /**
   * What a message in another language needs: `{ prefix: "icu_" }`, `{ max: 500 }`. Never the value that was checked.
   * The package's README lists those of every code.
   */
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

/**
 * What Duffel itself refused, from {@link fromApiError}. Its `code` is open, and its `message` is Duffel's and may
 * quote the input.
 */
export interface ApiIssue extends Omit<Issue, "code"> {
  /** What kind of thing is wrong: a code of the check's, or any other of Duffel's. */
  readonly code: IssueCode | (string & {});
}

/**
 * Thrown by `parse`, and carried by a failed `Result`. The same class in every entry of the package; `instanceof` holds
 * across the ES module and its CommonJS twin too. Its message names the first few issues, and never a value.
 */
export declare class ValidationError extends Error {
  /** Tells it from other errors, whatever realm it is from. */
  readonly name: "ValidationError";
  /** Every error found, in document order. Never empty. */
  readonly issues: readonly Issue[];
}

/**
 * Thrown by every call that needs WebAssembly where none can run (`flatten`, `fromApiError`, `with` and JSON Schemas
 * need none): a page whose Content Security Policy forbids it (the message has the line to add), a browser that has it
 * switched off, or `duffel-customers/slim` without its module, which was not given yet, could not be loaded, or is
 * another. `cause` is the runtime's own error.
 */
export declare class WasmUnavailableError extends Error {
  /** Tells it from other errors, whatever realm it is from. */
  readonly name: "WasmUnavailableError";
}

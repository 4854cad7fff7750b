// The issues that every check reports, and the errors that the main entry throws.

/** One step of a path: a field's name, or an element's index, from 0. */
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
   * lists those of every code. They contain no more of the input than the message does. Missing if the code has none.
   */
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

/**
 * The parameters of an issue, by its code; the other codes have none. Refusals by Duffel have none either, whatever
 * their code.
 */
export interface IssueParams {
  /** The value is of another type than Duffel expects. */
  readonly validation_type: {
    /** The JSON type that is expected. Missing if a `null` should be left out. */
    readonly expected?: "string" | "integer" | "array" | "object";
  };
  /** The value is not written as it must be. Which of these there are depends on the field; most fields have none. */
  readonly validation_format: {
    /** Of an ID, the prefix that it must have: `"icu_"`. */
    readonly prefix?: string;
    /** Of an ID, the prefix that it has, if that is another kind's: `"usg_"`. */
    readonly got?: string;
    /** Of a name, the first character that no airline accepts: `"U+00C6"`. */
    readonly character?: string;
    /** Of an amount, how many decimals its currency has: 2. */
    readonly max?: number;
  };
  /** The value is too long or too short. What is counted, characters or elements, depends on the field. */
  readonly validation_length: {
    /** The upper limit, if that is broken. */
    readonly max?: number;
    /** The lower limit, if that is broken. */
    readonly min?: number;
  };
  /** The value is none that is allowed. Where this depends on other fields, there are no parameters. */
  readonly validation_inclusion: {
    /** Of a choice, all values, in one string: `"m, f"`. */
    readonly allowed?: string;
    /** Of a quantity, the lower limit, if that is broken. */
    readonly min?: number;
    /** Of a quantity, the upper limit, if that is broken. */
    readonly max?: number;
  };
  /** The name is none that Duffel documents. */
  readonly unknown_field: {
    /** A known field whose name is one or two typos away. Missing if there is none. */
    readonly suggestion?: string;
  };
  /** The payments do not add up to the price of the offer and its services. */
  readonly payment_amount_does_not_match_order_amount: {
    /** The amount to pay, as a decimal string, in the offer's currency: `"480.40"`. */
    readonly expected: string;
  };
  /** The first place at which the JSON is not valid. */
  readonly invalid_json: {
    /** In bytes of UTF-8, from 0. */
    readonly offset: number;
    /** From 1. */
    readonly line: number;
    /** In characters (Unicode scalar values), from 1. */
    readonly column: number;
  };
  /** The JSON is too large. */
  readonly too_large: {
    /** The limit, `maxBytes`, in bytes of UTF-8. */
    readonly max: number;
  };
  /** Objects and lists are nested too deeply. */
  readonly too_deep: {
    /** The limit, in levels: 64. */
    readonly max: number;
  };
  /** There are more issues than are reported. */
  readonly too_many_issues: {
    /** The limit, `maxIssues`. */
    readonly max: number;
  };
}

/** An issue with this code, and the parameters of this code. */
export interface IssueOf<Code extends IssueCode> extends Issue {
  /** The code, which determines the type of `params`. */
  readonly code: Code;
  /** The parameters. Missing in a refusal by Duffel, and if the code has none. */
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
  /** For tests of what handles it: the checks create it themselves. The message is `""` by default. */
  constructor(
    message?: string,
    options?: {
      /** The errors to carry. Default: none. */
      readonly issues?: readonly Issue[];
      /** As of any `Error`. The checks give none. */
      readonly cause?: unknown;
    },
  );
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

// The options of a check and of a build.

import type { Given, OfferFacts, QuoteFacts } from "./facts.js";
import type { ApiIssue, GatewayCode, IssueCode, IssueOf } from "./issue.js";

/**
 * Functions that reword messages, by code. Each gets the issue, with the parameters of its code, and returns the new
 * message, or `undefined` to leave it as it is.
 *
 * Refusals by Duffel, from {@link fromApiError}, have no `params`: a function that needs them returns `undefined`
 * without them.
 *
 * @example
 * ```ts
 * const messages: Messages = {
 *   validation_required: () => "Bitte ausfüllen.",
 *   too_large: ({ params }) => params && `Höchstens ${params.max} Byte.`,
 * };
 * ```
 */
export type Messages = {
  readonly [Code in IssueCode]?: ((issue: IssueOf<Code>) => string | undefined) | undefined;
};

// Only what is exported is: without this, a module of declarations exports them all.
export {};

/** For a code that is not the check's; a method, so that a function for an {@link Issue} is accepted too. */
type ReworderOfAny = {
  /** Returns the new message, or `undefined` to leave it as it is. */
  reword(issue: ApiIssue): string | undefined;
}["reword"];

/**
 * The same for {@link fromApiError}: also by the codes of a gateway, and by any other code of Duffel's.
 *
 * @example
 * ```ts
 * const messages: ApiMessages = {
 *   validation_required: () => "Bitte ausfüllen.",
 *   outcome_unknown: () => "Es ist nicht bekannt, ob dies ausgeführt wurde.",
 *   airline_internal: () => "Die Fluggesellschaft hat ein Problem.",
 * };
 * const issues = fromApiError(await response.text(), { messages });
 * ```
 */
export type ApiMessages = {
  readonly [Code in IssueCode | GatewayCode | (string & {})]?:
    | (Code extends IssueCode ? (issue: IssueOf<Code>) => string | undefined : ReworderOfAny)
    | undefined;
};

/** How a payload is checked. A setting of the wrong type, or a limit that is not whole or below 0, is a `TypeError`. */
export interface CheckOptions {
  /**
   * Today as `YYYY-MM-DD`, or the current time as `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339), or a function that returns either,
   * called once per check. Turns on the rules that need a clock: birth dates in the future, expired documents and
   * offers. With a time, an offer's expiry is compared exactly; of a time without its zone, only the day counts. By
   * default, these rules don't run: there is no hidden clock. Anything else is a `TypeError`.
   *
   * @example
   * ```ts
   * order.safeParse(payload, { offer, now: () => new Date().toISOString() });
   * ```
   */
  readonly now?: string | (() => string) | undefined;
  /** Count warnings as errors (their `severity` becomes `"error"`). Default `false`. */
  readonly strict?: boolean | undefined;
  /** `optional` accepts `{data: …}` and the bare payload; `required` insists on the wrapper. Default `optional`. */
  readonly envelope?: "optional" | "required" | undefined;
  /** Tidy the value before checking it, as `build` does, and return the tidied value. Default `false`. */
  readonly normalize?: boolean | undefined;
  /**
   * The largest size of the JSON in bytes of UTF-8: a whole number, 0 or more. More is one `too_large`, and nothing
   * else is checked. Default 262144.
   */
  readonly maxBytes?: number | undefined;
  /**
   * The most issues that are reported: a whole number, 0 or more. If there are others, one `too_many_issues` follows.
   * That one is an error, because unreported issues may be errors: with a low limit, a body that has only warnings can
   * fail. Default 100.
   */
  readonly maxIssues?: number | undefined;
  /**
   * Functions that reword messages, by code. If one returns `undefined` or a blank string, or throws, the message stays
   * as it was. A call's functions take precedence over those of `with`, code by code.
   *
   * @example
   * ```ts
   * const german = customerUser.with({ messages: { validation_required: () => "Bitte ausfüllen." } });
   * ```
   */
  readonly messages?: Messages | undefined;
  /**
   * Orders: the offer being booked, as Duffel returned it, with or without `data`: a value, or its JSON as a string or
   * bytes. Turns on the rules that compare the two. Anything that isn't an offer is a `TypeError` from the check or
   * from `with`. A value is read when it is passed: `with` reads it once for all checks. Bytes are read by each check,
   * so don't change them.
   *
   * @example
   * ```ts
   * const booked = order.with({ offer });
   * booked.checkField("services.0.quantity", 3, { form });
   * ```
   */
  readonly offer?: Given<OfferFacts> | undefined;
  /**
   * Bookings: the quote being booked, as Duffel returned it, as a value or as its JSON. Anything that isn't a quote is
   * a `TypeError`.
   */
  readonly quote?: Given<QuoteFacts> | undefined;
}

/** How a body is built. A body is always tidied and wrapped, so there are no options for that. */
export interface BuildOptions extends Omit<CheckOptions, "normalize" | "envelope"> {
  /** Add each passenger's or guest's well-formed `user_id` that is missing from `users`. Default `true`. */
  readonly linkUsers?: boolean | undefined;
}

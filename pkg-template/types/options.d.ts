// What a caller can set: for a check, and for a build.

import type { Given, OfferFacts, QuoteFacts } from "./facts.js";
import type { Issue, IssueCode } from "./issue.js";

/** How a payload is checked. A setting of the wrong type is a `TypeError`. */
export interface CheckOptions {
  /**
   * Today as `YYYY-MM-DD`, or the moment as `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339), or a function that gives one, asked once
   * per check. Turns on the rules that need a clock: birth dates in the future, documents and offers that have expired;
   * an offer at its very moment where the time is given. There is no hidden clock. Anything else: `TypeError`.
   *
   * @example
   * ```ts
   * order.safeParse(payload, { offer, now: () => new Date().toISOString() });
   * ```
   */
  readonly now?: string | (() => string) | undefined;
  /** Count warnings as errors (their `severity` becomes `"error"`). Default `false`. */
  readonly strict?: boolean | undefined;
  /** `optional` takes `{data: …}` and the bare payload; `required` insists on the wrapper. Default `optional`. */
  readonly envelope?: "optional" | "required" | undefined;
  /** Tidy the value before checking it, as `build` does, and return the tidied value. Default `false`. */
  readonly normalize?: boolean | undefined;
  /** Most bytes of JSON read; more is one `too_large`. Default 262144. */
  readonly maxBytes?: number | undefined;
  /**
   * Most issues reported, then one `too_many_issues`. That one is an error, for what was not reported may be one: with
   * few issues allowed, a body that has but warnings is refused. Default 100.
   */
  readonly maxIssues?: number | undefined;
  /**
   * Other words for the messages, by code: functions. One that throws, or gives no text or a blank one, leaves the
   * message as it was. Those of a call are laid over those of `with`, code by code.
   *
   * @example
   * ```ts
   * const german = customerUser.with({ messages: { validation_required: () => "Bitte ausfüllen." } });
   * ```
   */
  readonly messages?: { readonly [code in IssueCode]?: ((issue: Issue) => string) | undefined } | undefined;
  /**
   * Orders: the offer being booked, as Duffel gave it, under `data` or not: a value, or its JSON as text or bytes. Turns
   * on the rules that compare the two. What is no offer: a `TypeError` of the check, or of `with`. A value is
   * read where it is given: `with` reads it once for all checks. Bytes are read by each check: leave them as they are.
   *
   * @example
   * ```ts
   * const booked = order.with({ offer });
   * booked.checkField("services.0.quantity", 3, { form });
   * ```
   */
  readonly offer?: Given<OfferFacts> | undefined;
  /**
   * Bookings: the quote being booked, as Duffel gave it, as a value or as its JSON. What is no quote: `TypeError`.
   */
  readonly quote?: Given<QuoteFacts> | undefined;
}

/** How a body is built. It is always tidied and always wrapped, so there is nothing to say about either. */
export interface BuildOptions extends Omit<CheckOptions, "normalize" | "envelope"> {
  /** Add each passenger's or guest's well-formed `user_id` that `users` lacks. Default `true`. */
  readonly linkUsers?: boolean | undefined;
}

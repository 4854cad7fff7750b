// One `Schema` per request body: what it is asked, and what it answers.

import type { Issue, PathSegment, ValidationError } from "./issue.js";
import type { BuildOptions, CheckOptions } from "./options.js";

/**
 * The answer to a check: the payload, or every error at once. Warnings come with both; they are for people, not for
 * branching.
 */
export type Result<T> =
  | { readonly success: true; readonly data: T; readonly warnings: readonly Issue[] }
  | { readonly success: false; readonly error: ValidationError; readonly warnings: readonly Issue[] };

/** What `build` makes. */
export interface Built<T> {
  /** The body, wrapped and tidied. */
  readonly body: { readonly data: T };
  /** The exact text to send: the text that was checked. */
  readonly json: string;
}

/** The request bodies that are known. */
export type Kind =
  | "customer_user"
  | "customer_user_group"
  | "customer_user_group_update"
  | "order"
  | "order_update"
  | "booking"
  | "component_client_key";

/**
 * One request body of Duffel's API. Every call is synchronous, needs no `this` (`const { safeParse } = customerUser`
 * works) and is safe with any input: what cannot be read is an issue too. Only `parse` throws on bad input; bad options
 * are a `TypeError`, and a runtime that forbids WebAssembly a {@link WasmUnavailableError}.
 */
export interface Schema<Input, Output = Input> {
  /** Which body it is: `"customer_user"`, also the name of its JSON Schema file. */
  readonly kind: Kind;

  /**
   * Checks a value, bare or wrapped in `data`, whatever the value does when it is read. It is judged as the text that
   * `JSON.stringify` makes of it.
   *
   * `data` is always the bare payload: `value.data` for a wrapped one. Without `normalize` it is the caller's own
   * object; with it, a fresh one parsed from the text that was checked.
   *
   * @example
   * ```ts
   * const result = customerUser.safeParse(Object.fromEntries(new FormData(form)), { normalize: true });
   * if (!result.success) show(flatten(result.error.issues).fieldErrors);
   * ```
   */
  safeParse(value: unknown, options?: CheckOptions): Result<Output>;

  /** As {@link Schema.safeParse}, but returns the payload or throws {@link ValidationError}. */
  parse(value: unknown, options?: CheckOptions): Output;

  /** As {@link Schema.safeParse}, for where a promise is expected. Nothing in it waits. */
  safeParseAsync(value: unknown, options?: CheckOptions): Promise<Result<Output>>;

  /** As {@link Schema.parse}, for where a promise is expected: rejects where `parse` throws. */
  parseAsync(value: unknown, options?: CheckOptions): Promise<Output>;

  /**
   * Checks JSON text or UTF-8 bytes just as they are; JavaScript never parses them, so that repeated names and invalid
   * UTF-8 are seen. `data` is what was given. Anything else than text or bytes is one `unreadable_input`.
   *
   * @example
   * ```ts
   * const result = order.checkJson(new Uint8Array(await request.arrayBuffer()), { envelope: "required" });
   * ```
   */
  checkJson<J extends string | Uint8Array | ArrayBuffer>(json: J, options?: Omit<CheckOptions, "normalize">): Result<J>;

  /**
   * One field as a person leaves it. Paths as `a.0.b`, `a[0].b`, `/a/0/b` or segments; a leading `data` is fine.
   *
   * With `form` (the whole form state, which is not changed) all rules about this field run; without it, those that
   * need another field are left out. `undefined` is a field that is absent. A path that no field has gives one
   * `unknown_field`.
   *
   * @example
   * ```ts
   * order.checkField("passengers.0.email", "tony@"); // one validation_format
   * order.checkField("passengers[0].user_id", "icu_1", { form }); // and whether it is among form.users
   * ```
   */
  checkField(
    path: string | readonly PathSegment[],
    value: unknown,
    options?: CheckOptions & { readonly form?: unknown },
  ): readonly Issue[];

  /**
   * Makes the body to send, or says every reason why not: tidies, links users, wraps in `data`, checks.
   *
   * Tidying trims names, emails, phone numbers, dates, codes and free texts; drops `undefined` and blank texts of
   * optional fields (never a field that decides something, such as a group update's `name` or an order's `type`); takes
   * spaces, `-`, `.`, `(`, `)` out of phone numbers and turns a leading `00` into `+`; upper-cases currency and country;
   * lower-cases the domain of an email, `title` and `gender`. IDs, amounts, metadata and unknown fields are not touched.
   *
   * @example
   * ```ts
   * const built = customerUser.build({ email: " tony@STARK.com", given_name: "Tony", family_name: "Stark" });
   * const headers = { "Content-Type": "application/json" };
   * if (built.success) await fetch("/identity/customer/users", { method: "POST", headers, body: built.data.json });
   * ```
   */
  build(value: Input, options?: BuildOptions): Result<Built<Output>>;
  build(value: unknown, options?: BuildOptions): Result<Built<Output>>;

  /** The same for JSON text or bytes, without JavaScript parsing them. `data` is the text to send. */
  buildJson(json: string | Uint8Array | ArrayBuffer, options?: BuildOptions): Result<string>;

  /**
   * The same schema with other defaults, and where a form needs it another input type.
   *
   * @example
   * ```ts
   * const form = customerUser.with<CustomerUserFormState>({ normalize: true });
   * ```
   */
  with<In = Input>(options: CheckOptions): Schema<In, Output>;

  /** JSON Schema draft 2020-12 of the payload, without the wrapper. Made on first use, frozen. */
  readonly jsonSchema: Readonly<Record<string, unknown>>;

  /**
   * Standard Schema v1 (`validate` is synchronous) and Standard JSON Schema v1 (targets `draft-2020-12` and `draft-07`;
   * it throws at any other): form, router and API libraries take the schema as it is.
   *
   * @see https://standardschema.dev
   */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "duffel-customers";
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

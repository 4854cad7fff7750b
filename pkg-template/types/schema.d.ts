// One `Schema` per request body: its calls and their results.

import type { Issue, PathSegment, ValidationError } from "./issue.js";
import type { BuildOptions, CheckOptions } from "./options.js";

/**
 * The result of a check: the payload, or all errors at once. Both come with warnings, which are for people. Branch on
 * `success`.
 *
 * @example
 * ```ts
 * const { data, error } = customerUser.safeParse(payload);
 * show(error?.issues ?? []);
 * ```
 */
export type Result<T> =
  | {
      /** There is no error. */
      readonly success: true;
      /** What passed: the payload, the JSON or the built body, as the method says. */
      readonly data: T;
      /** Never there: declared so that a result can be taken apart before `success` is looked at. */
      readonly error?: undefined;
      /** The issues that are no errors, in document order; often none. With `strict`, always none. */
      readonly warnings: readonly Issue[];
    }
  | {
      /** There is at least one error. */
      readonly success: false;
      /** Never there: declared so that a result can be taken apart before `success` is looked at. */
      readonly data?: undefined;
      /** Holds all errors, as its `issues`. It is returned, not thrown. */
      readonly error: ValidationError;
      /** The issues that are no errors, in document order; often none. With `strict`, always none. */
      readonly warnings: readonly Issue[];
    };

/** The result of `build`. */
export interface Built<T> {
  /** The body, wrapped and tidied: a new object, parsed from `json`. */
  readonly body: {
    /** The payload. */
    readonly data: T;
  };
  /** The JSON to send, wrapped in `data`: exactly the JSON that was checked. */
  readonly json: string;
}

/** The kinds of request body. */
export type Kind =
  | "customer_user"
  | "customer_user_group"
  | "customer_user_group_update"
  | "order"
  | "order_update"
  | "booking"
  | "component_client_key";

/**
 * One request body of Duffel's API. Every call checks synchronously, also those that return a promise; needs no `this`
 * (`const { safeParse } = customerUser` works); and is safe with any input: unreadable input is an issue too. Only
 * `parse` throws on bad input, and `parseAsync` rejects. Invalid options throw a `TypeError`; a runtime that forbids
 * WebAssembly causes a {@link WasmUnavailableError}. With both, the calls that return a promise reject.
 */
export interface Schema<Input, Output = Input> {
  /** The kind of body, which is also the name of its JSON Schema file: `"customer_user"`. */
  readonly kind: Kind;

  /**
   * Checks a value, bare or wrapped in `data`, whatever it does when it is read. The value is serialised with
   * `JSON.stringify`, and that JSON is checked.
   *
   * The result's `data` is always the bare payload: `value.data` for a wrapped value. Without `normalize` it is the
   * caller's own object; with it, a new object parsed from the JSON that was checked.
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

  /** As {@link Schema.safeParse}, but returns a promise. It does not wait for anything. */
  safeParseAsync(value: unknown, options?: CheckOptions): Promise<Result<Output>>;

  /** As {@link Schema.parse}, but returns a promise, which rejects where `parse` throws. */
  parseAsync(value: unknown, options?: CheckOptions): Promise<Output>;

  /**
   * Checks a JSON string or UTF-8 bytes as they are. JavaScript never parses them, so duplicate keys and invalid UTF-8
   * are found. The result's `data` is the input. Anything other than a string or bytes is one `unreadable_input`.
   *
   * @example
   * ```ts
   * const result = order.checkJson(new Uint8Array(await request.arrayBuffer()), { envelope: "required" });
   * ```
   */
  checkJson<J extends string | Uint8Array | ArrayBuffer>(json: J, options?: Omit<CheckOptions, "normalize">): Result<J>;

  /**
   * Checks one field, for example when a visitor leaves it. A path is `a.0.b`, `a[0].b`, `/a/0/b` or segments; it may
   * begin with `data`. Editors suggest the names of the body's own fields.
   *
   * Issues are reported at this path or below it. A few rules report at what contains the fields that they compare:
   * the sum of the payments at `payments`, a missing passenger at `passengers`, a name that is there twice at the
   * passenger. A form checks these as a whole too. What ends the check (`unreadable_input`, `invalid_json`,
   * `too_large`, `too_deep`, `too_many_issues`) is reported with the pointer `""`.
   *
   * With `form`, all rules about this field run; without it, rules that need another field are skipped. `undefined`
   * means that the field is absent. If no field has this path, the result is one `unknown_field`.
   *
   * @example
   * ```ts
   * order.checkField("passengers.0.email", "tony@"); // one validation_format
   * order.checkField("passengers[0].user_id", "icu_1", { form }); // and whether it is among form.users
   * ```
   */
  checkField(
    path: (keyof Output & string) | (string & {}) | readonly PathSegment[],
    value: unknown,
    options?: CheckOptions & {
      /**
       * The whole form state, bare or wrapped in `data`. It is not changed; what it has at `path` does not count.
       * `undefined`: none.
       */
      readonly form?: unknown;
    },
  ): readonly Issue[];

  /**
   * Builds the body to send, or reports every reason why it cannot: tidies, links users, wraps in `data`, checks.
   *
   * Tidying trims names, emails, phone numbers, dates, codes and free text; drops optional fields that are `undefined`
   * or blank (never a field that decides something, such as a group update's `name` or an order's `type`); removes
   * spaces, hyphens, short dashes, `.`, `(` and `)` from phone numbers (and the marks of direction that address books
   * add) and turns a leading `00` into `+`; upper-cases currency and country; lower-cases an email's domain, `title`
   * and `gender`. IDs, amounts, metadata and unknown fields are not changed.
   *
   * @example
   * ```ts
   * const built = customerUser.build({ email: " tony@STARK.com", given_name: "Tony", family_name: "Stark" });
   * const headers = { "Content-Type": "application/json" };
   * if (built.success) await fetch("/identity/customer/users", { method: "POST", headers, body: built.data.json });
   * ```
   */
  build(value: Input, options?: BuildOptions): Result<Built<Output>>;
  /** The same for a value whose type is not known, such as what a form's inputs hold. */
  build(value: unknown, options?: BuildOptions): Result<Built<Output>>;

  /**
   * The same for a JSON string or bytes, without parsing them in JavaScript. The result's `data` is the JSON to send.
   * Anything other than a string or bytes is one `unreadable_input`.
   */
  buildJson(json: string | Uint8Array | ArrayBuffer, options?: BuildOptions): Result<string>;

  /**
   * The same schema with other defaults (`linkUsers` is one of `build`) and, if a form needs it, another input type.
   *
   * An option of the wrong type is a `TypeError` at once. A date that does not exist, or JSON or an object that is no
   * offer or quote, is one from each check.
   *
   * @example
   * ```ts
   * const form = customerUser.with<CustomerUserFormState>({ normalize: true });
   * ```
   */
  with<In = Input>(options: CheckOptions & Pick<BuildOptions, "linkUsers">): Schema<In, Output>;

  /** JSON Schema draft 2020-12 of the payload, without the wrapper. Created on first use, frozen. */
  readonly jsonSchema: Readonly<Record<string, unknown>>;

  /**
   * Standard Schema v1 (`validate` is synchronous) and Standard JSON Schema v1 (targets `draft-2020-12` and `draft-07`;
   * any other throws), so form, router and API libraries accept the schema directly.
   *
   * @see https://standardschema.dev
   */
  readonly "~standard": {
    /** The version of the standard. */
    readonly version: 1;
    /** Who implements it. */
    readonly vendor: "duffel-customers";
    /** For the compiler alone: always `undefined`. */
    readonly types?:
      | {
          /** What a form or a caller gives. */
          readonly input: Input;
          /** What a check returns. */
          readonly output: Output;
        }
      | undefined;
    /** As {@link Schema.safeParse} with the schema's own options. Warnings are left out. */
    readonly validate: (
      value: unknown,
    ) =>
      | {
          /** The bare payload; tidied only if the schema was made with `normalize`. */
          readonly value: Output;
          /** Never there. */
          readonly issues?: undefined;
        }
      | {
          /** All errors, at least one, with paths in the value as it was given. */
          readonly issues: readonly Issue[];
        };
    /** The JSON Schema of the bare payload, as {@link Schema.jsonSchema}, in the draft that a library asks for. */
    readonly jsonSchema: {
      /** A new object for each call, which may be changed. A `TypeError` for a draft that is not offered. */
      readonly input: (options: {
        /** The draft: `"draft-2020-12"` or `"draft-07"`. */
        readonly target: string;
      }) => Record<string, unknown>;
      /** The same as `input`, because a check changes no type. */
      readonly output: (options: {
        /** The draft: `"draft-2020-12"` or `"draft-07"`. */
        readonly target: string;
      }) => Record<string, unknown>;
    };
  };
}

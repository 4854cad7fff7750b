/**
 * Validates and builds request bodies for the Duffel API: Customer Users, Customer User Groups, orders and stays
 * bookings. Uses no network, needs no token, and is ready as soon as it is imported.
 *
 * @see https://duffel.com/docs/guides/modelling-customers
 * @packageDocumentation
 */

import type { ApiIssue, Issue } from "./issue.js";
import type { ApiMessages, Messages } from "./options.js";
import type {
  BookingInput,
  ComponentClientKeyInput,
  CustomerUserGroupInput,
  CustomerUserGroupUpdateInput,
  CustomerUserInput,
  OrderInput,
  OrderUpdateInput,
} from "./payloads.js";
import type { Schema } from "./schema.js";

export * from "./facts.js";
export * from "./issue.js";
export * from "./options.js";
export * from "./order-with-offer.js";
export * from "./payloads.js";
export * from "./schema.js";

/**
 * A Customer User to create (`POST /identity/customer/users`) or to replace (`PUT`, which always requires the email and
 * both names).
 *
 * @see https://duffel.com/docs/api/v2/customer-users
 * @example
 * ```ts
 * customerUser.parse({ email: "tony@stark.com", given_name: "Tony", family_name: "Stark" });
 * ```
 */
export declare const customerUser: Schema<CustomerUserInput>;

/**
 * A Customer User Group to create (`POST /identity/customer/user_groups`).
 *
 * @see https://duffel.com/docs/api/v2/customer-user-groups
 */
export declare const customerUserGroup: Schema<CustomerUserGroupInput>;

/**
 * A change to a Customer User Group (`PATCH /identity/customer/user_groups/{id}`): its name, its users, or both.
 *
 * @see https://duffel.com/docs/api/v2/customer-user-groups
 */
export declare const customerUserGroupUpdate: Schema<CustomerUserGroupUpdateInput>;

/**
 * An order to create (`POST /air/orders`), with the Customer Users it belongs to.
 *
 * @see https://duffel.com/docs/api/v2/orders
 */
export declare const order: Schema<OrderInput>;

/**
 * A change to an order (`PATCH /air/orders/{id}`): its metadata, which replaces what was there.
 *
 * @see https://duffel.com/docs/api/v2/orders
 */
export declare const orderUpdate: Schema<OrderUpdateInput>;

/**
 * A stays booking to create (`POST /stays/bookings`), with the Customer Users it belongs to.
 *
 * @see https://duffel.com/docs/api/v2/bookings
 */
export declare const booking: Schema<BookingInput>;

/**
 * A component client key (`POST /identity/component_client_keys`): opens the Travel Support Assistant for one user,
 * order or booking.
 *
 * @see https://duffel.com/docs/guides/modelling-customers
 */
export declare const componentClientKey: Schema<ComponentClientKeyInput>;

/**
 * Finds duplicate emails in a batch of Customer Users. An email must be unique within its group, or among the users
 * without a group. Comparison ignores case, for letters up to U+017F, but not spaces. Every repetition of an email is
 * an `emails_not_unique` with the path `[index, "email"]`; there is no limit on the number of issues or the size.
 * Nothing else about the rows is checked.
 *
 * At the path `[]`, anything but a list is one `validation_type`, and what cannot be written as JSON, such as a list
 * with a cycle, one `unreadable_input`.
 *
 * @example
 * ```ts
 * checkUniqueEmails(importedRows).forEach((issue) => mark(issue.path[0], issue.message));
 * ```
 */
export declare function checkUniqueEmails(users: readonly CustomerUserInput[]): readonly Issue[];
/**
 * The same for rows of any type, such as those of a file. Rows are compared as bare payloads: one that is wrapped in
 * `data`, is no object or has no email that is a string is skipped.
 */
export declare function checkUniqueEmails(users: readonly unknown[]): readonly Issue[];

/**
 * Adds amounts exactly, as decimals, which floating point cannot do. The sum has as many decimals as the amount that
 * has the most; of an empty list it is `"0"`.
 *
 * An amount is a string of digits, with a point before the decimals if there are any. Anything but an array of such
 * strings is a `TypeError`: a number, a sign, a space, a comma.
 *
 * @example
 * ```ts
 * sumAmounts(["430.00", "12.5"]); // "442.50"
 * ```
 */
export declare function sumAmounts(amounts: readonly string[]): string;

/**
 * Groups issues by field, as form libraries expect. Keys are dotted paths without `data` (`passengers.0.email`); issues
 * about the whole payload are in `formErrors`. Accepts the issues of a check and those of {@link fromApiError}, and
 * keeps their order.
 *
 * @example
 * ```ts
 * const { fieldErrors } = flatten(result.error.issues);
 * fieldErrors["passengers.0.email"]?.[0];
 * ```
 */
export declare function flatten(issues: readonly (Issue | ApiIssue)[]): {
  /** The messages about the whole payload. Empty if there are none. */
  formErrors: string[];
  /** The messages about each field, by its path. A field without issues has no key. */
  fieldErrors: Record<string, string[]>;
};

/**
 * Converts Duffel's own refusal to issues, so that a form can show both in the same way. Accepts the body of Duffel's
 * response (parsed, or a string, even HTML), a `DuffelError`, or a {@link ValidationError}, also one that a server has
 * sent as JSON. Never throws, and never returns an empty list: if the input says nothing, the list has one issue about
 * the whole payload. If there is no response to read (a proxy's page, an empty body, a `Response` instead of its text),
 * that issue says that the outcome is unknown.
 *
 * @see https://duffel.com/docs/api/overview/errors
 * @example
 * ```ts
 * if (!response.ok) show(flatten(fromApiError(await response.text())));
 * ```
 */
export declare function fromApiError(
  error: unknown,
  options?: {
    /**
     * Your own messages, by code. A gateway's refusals come with their `params`; Duffel's have none. Anything but an
     * object is ignored. Default: none.
     */
    readonly messages?: ApiMessages | Messages | undefined;
  },
): readonly ApiIssue[];

/**
 * Checks and builds the request bodies that Duffel takes for Customer Users, Customer User Groups, orders and stays
 * bookings. Touches no network, holds no token, is ready as soon as it is imported.
 *
 * @see https://duffel.com/docs/guides/modelling-customers
 * @packageDocumentation
 */

import type { ApiIssue, Issue } from "./issue.js";
import type { CheckOptions } from "./options.js";
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
 * A Customer User, to create (`POST /identity/customer/users`) or to replace (`PUT`, which wants the email and both
 * names every time).
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
 * Emails that clash in a batch of Customer Users: an email is unique inside its group, or among the users without one.
 * Capitals make no difference (those beyond ASCII, which no valid email has, may), and every later one of the same is
 * an `emails_not_unique` with the path `[index, "email"]`.
 *
 * @example
 * ```ts
 * checkUniqueEmails(importedRows).forEach((issue) => mark(issue.path[0], issue.message));
 * ```
 */
export declare function checkUniqueEmails(users: readonly CustomerUserInput[]): readonly Issue[];

/**
 * The exact decimal sum of amounts, which floating point does not give: `sumAmounts(["430.00", "12.5"])` is `"442.50"`.
 * Anything but a list of texts that are amounts is a `TypeError`.
 */
export declare function sumAmounts(amounts: readonly string[]): string;

/**
 * Issues by field, as form libraries want them. Keys are dotted paths without `data` (`passengers.0.email`); what is
 * about the whole payload is in `formErrors`. Takes what a check gives and what {@link fromApiError} gives.
 *
 * @example
 * ```ts
 * const { fieldErrors } = flatten(result.error.issues);
 * fieldErrors["passengers.0.email"]?.[0];
 * ```
 */
export declare function flatten(issues: readonly (Issue | ApiIssue)[]): {
  formErrors: string[];
  fieldErrors: Record<string, string[]>;
};

/**
 * Duffel's own refusal as issues, so that a form has one way to show both: takes the body of Duffel's answer (parsed or
 * text, even HTML), a `DuffelError`, or a {@link ValidationError}. Never throws, and never gives an empty list: what
 * says nothing is one issue about the whole payload. Where there is no answer to read (a proxy's page, an empty body, a
 * `Response` instead of its text) that issue says that it is not known whether it was done.
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
    /** Other words for the messages, by code, as in {@link CheckOptions}; a gateway's refusals come with their `params`. */
    readonly messages?: CheckOptions["messages"];
  },
): readonly ApiIssue[];

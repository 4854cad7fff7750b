/**
 * Calls Duffel from where the access token lives: an edge worker, a server. Names and nesting follow Duffel's own
 * client.
 *
 * A payload that fails its check rejects with `ValidationError`, the main entry's, and an ID of another kind, or a query
 * or option of the wrong type, with `TypeError`; nothing is sent then. An order or a booking is never sent a second time
 * when the first may have been taken.
 *
 * @packageDocumentation
 */

import type { DuffelOptions, ListQuery, OrderQuery, RequestOptions } from "./client-options.js";
import type { Booking, ComponentClientKey, CustomerUser, CustomerUserGroup, Order } from "./client-records.js";
import type { Given, OfferFacts, QuoteFacts } from "./facts.js";
import type { Issue } from "./issue.js";
import type { OrderWithOfferInput } from "./order-with-offer.js";
import type {
  BookingInput,
  ComponentClientKeyInput,
  CustomerUserGroupInput,
  CustomerUserGroupUpdateInput,
  CustomerUserInput,
  OrderInput,
  OrderUpdateInput,
} from "./payloads.js";

export * from "./client-errors.js";
export * from "./client-options.js";
export * from "./client-records.js";
export * from "./gateway.js";
export * from "./order-with-offer.js";
export { type ApiIssue, type Issue, type IssueCode, type PathSegment, type Severity, ValidationError } from "./issue.js";
export * from "./webhook.js";

/** What a call gave. */
export interface DuffelResponse<T> {
  /** It is done: tells it from {@link DuffelPending}. */
  readonly pending: false;
  /** The record, with every field that Duffel sent. */
  readonly data: T;
  /** Of a list: its page, and the cursors of its neighbours. */
  readonly meta?:
    { readonly limit: number; readonly before?: string | null; readonly after?: string | null } | undefined;
  /**
   * What the check said of the payload that refused nothing, such as a field whose name is a slip. None where nothing was
   * sent, or the client was told not to check.
   */
  readonly warnings: readonly Issue[];
  /** The status: 200, 201 or 204. */
  readonly status: number;
  /** Every header of the answer. */
  readonly headers: Headers;
  /** What Duffel's support asks for. */
  readonly requestId?: string | undefined;
  /** How many calls Duffel takes in this window, how many are left of them, and when the next window begins. */
  readonly rateLimit?: { readonly limit: number; readonly remaining: number; readonly reset: Date } | undefined;
}

/**
 * Duffel took the request but its outcome is open (202), or the record is not complete yet (200 on a create). Don't
 * send it again.
 */
export interface DuffelPending<T> extends Omit<DuffelResponse<T>, "pending" | "data"> {
  /** It is not known to be done: tells it from {@link DuffelResponse}. */
  readonly pending: true;
  /** What there is of the record so far. */
  readonly data?: Partial<T> | undefined;
}

type Answer<T> = Promise<DuffelResponse<T>>;
type Create<T> = Promise<DuffelResponse<T> | DuffelPending<T>>;
/**
 * Every element of every page, each as a response of its own. A list that leads back to a page it had ends with a
 * {@link DuffelError}.
 */
type Walk<T> = AsyncGenerator<DuffelResponse<T>, void>;

/** Which customer users to list. */
export interface CustomerUserQuery extends ListQuery {
  /** Those with this email address, in whatever group. */
  readonly email?: string | undefined;
}

/** Which stays bookings to list. */
export interface BookingQuery extends ListQuery {
  /** Those that this customer user can see: `icu_…`. Left out, or `undefined`: everybody's. */
  readonly user_id?: string | undefined;
}

/**
 * Calls about customer users.
 *
 * @see https://duffel.com/docs/api/v2/customer-users
 */
export interface CustomerUsers {
  /** Creates the user. An email that is taken in its group is a {@link DuffelError} with the code `emails_not_unique`. */
  create(payload: CustomerUserInput, options?: RequestOptions): Answer<CustomerUser>;
  /** The user with this ID: `icu_…`. */
  get(id: string, options?: RequestOptions): Answer<CustomerUser>;
  /** Replaces the user: what the payload leaves out is gone. */
  update(id: string, payload: CustomerUserInput, options?: RequestOptions): Answer<CustomerUser>;
  /** A page of users, the newest first. */
  list(query?: CustomerUserQuery, options?: RequestOptions): Answer<CustomerUser[]>;
  /** Every user of every page, each as a response of its own. */
  listWithGenerator(query?: CustomerUserQuery, options?: RequestOptions): Walk<CustomerUser>;
  /**
   * The user with this email in this group: found, or created; two callers racing get the same one. A found user is
   * returned as it is, or with `update: "changed"` brought up to date (PUT) where names or phone differ. When Duffel
   * says the email is taken and no look finds it, its 422 is thrown.
   *
   * @example
   * ```ts
   * const { data: user, outcome } = await duffel.identity.customerUsers.ensure({ email, given_name, family_name });
   * ```
   */
  ensure(
    payload: CustomerUserInput,
    options?: RequestOptions & { readonly update?: "never" | "changed" | undefined },
  ): Promise<DuffelResponse<CustomerUser> & { readonly outcome: "found" | "created" | "updated" }>;
}

/**
 * Calls about customer user groups.
 *
 * @see https://duffel.com/docs/api/v2/customer-user-groups
 */
export interface CustomerUserGroups {
  /** Creates the group, and moves the users that the payload names into it. */
  create(payload: CustomerUserGroupInput, options?: RequestOptions): Answer<CustomerUserGroup>;
  /** The group with this ID: `usg_…`. */
  get(id: string, options?: RequestOptions): Answer<CustomerUserGroup>;
  /** Changes the name, the members or both: `user_ids` replaces the members. */
  update(id: string, payload: CustomerUserGroupUpdateInput, options?: RequestOptions): Answer<CustomerUserGroup>;
  /** Deletes the group. Its users stay. */
  delete(id: string, options?: RequestOptions): Answer<undefined>;
  /** A page of groups. */
  list(query?: ListQuery, options?: RequestOptions): Answer<CustomerUserGroup[]>;
  /** Every group of every page, each as a response of its own. */
  listWithGenerator(query?: ListQuery, options?: RequestOptions): Walk<CustomerUserGroup>;
}

/**
 * Calls about component client keys.
 *
 * @see https://duffel.com/docs/api/v2/component-client-keys
 */
export interface ComponentClientKeys {
  /** Makes a key for a page's Duffel components: for one customer, or for one order or booking of theirs. */
  create(payload?: ComponentClientKeyInput, options?: RequestOptions): Answer<ComponentClientKey>;
}

/**
 * Calls about flight orders.
 *
 * @see https://duffel.com/docs/api/v2/orders
 */
export interface Orders {
  /**
   * Books. With `offer`, the commonest refusals are found before anything is sent (that it has expired, where the
   * client's `check` has `now`), and the amount and currency of a single payment are filled in where they are left out.
   *
   * @example
   * ```ts
   * await duffel.orders.create({ ...payload, payments: [{ type: "balance" }] }, { offer });
   * ```
   */
  create(payload: OrderWithOfferInput, options: RequestOptions & { readonly offer: Given<OfferFacts> }): Create<Order>;
  create(
    payload: OrderInput,
    options?: RequestOptions & { readonly offer?: Given<OfferFacts> | undefined },
  ): Create<Order>;
  /** The order with this ID: `ord_…`. */
  get(id: string, options?: RequestOptions): Answer<Order>;
  /** Changes the metadata: what the payload has replaces what was there. */
  update(id: string, payload: OrderUpdateInput, options?: RequestOptions): Answer<Order>;
  /** A page of orders. */
  list(query?: ListQuery & OrderQuery, options?: RequestOptions): Answer<Order[]>;
  /** Every order of every page, each as a response of its own. */
  listWithGenerator(query?: ListQuery & OrderQuery, options?: RequestOptions): Walk<Order>;
  /**
   * After an ambiguous create: the order that this payload made, if it shows yet (it can take hours) and has not been
   * cancelled. Lists by offer, compares passengers; the payload is not checked a second time.
   */
  findAttempt(payload: OrderInput | OrderWithOfferInput, options?: RequestOptions): Promise<Order | undefined>;
}

/**
 * Calls about stays bookings.
 *
 * @see https://duffel.com/docs/api/v2/bookings
 */
export interface Bookings {
  /** Books. With `quote`, the commonest refusals are found before anything is sent. */
  create(
    payload: BookingInput,
    options?: RequestOptions & { readonly quote?: Given<QuoteFacts> | undefined },
  ): Create<Booking>;
  /** The booking with this ID: `bok_…`. */
  get(id: string, options?: RequestOptions): Answer<Booking>;
  /** A page of bookings. */
  list(query?: BookingQuery, options?: RequestOptions): Answer<Booking[]>;
  /** Every booking of every page, each as a response of its own. */
  listWithGenerator(query?: BookingQuery, options?: RequestOptions): Walk<Booking>;
  /** Cancels the booking. What that costs is in the terms of its rate. */
  cancel(id: string, options?: RequestOptions): Answer<Booking>;
}

/**
 * A client that holds an access token. Make one for as long as you like: nothing of a call is shared with another, so
 * one at a Worker's module scope is fine. No method needs `this`.
 *
 * @example
 * ```ts
 * const duffel = new Duffel({ token: env.DUFFEL_TOKEN });
 * const { data: user } = await duffel.identity.customerUsers.get("icu_0000AgZitpOnQtd3NQxjwO");
 * ```
 */
export declare class Duffel {
  /** Checks the options, and touches no network. What is wrong with them is a `TypeError`. */
  constructor(options: DuffelOptions);
  /** Customer users, their groups, and keys for components. */
  readonly identity: {
    readonly customerUsers: CustomerUsers;
    readonly customerUserGroups: CustomerUserGroups;
    readonly componentClientKeys: ComponentClientKeys;
  };
  /** Flights. */
  readonly orders: Orders;
  /** Stays. */
  readonly stays: { readonly bookings: Bookings };
}

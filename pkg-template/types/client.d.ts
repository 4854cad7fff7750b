/**
 * Calls Duffel from where the access token is kept: an edge worker or a server. Names and nesting match Duffel's own
 * client.
 *
 * A payload that fails its check rejects with the main entry's `ValidationError`. An ID of the wrong kind, an option of
 * the wrong type, or a query that is not a plain object of strings, numbers and booleans rejects with `TypeError`. In
 * both cases nothing is sent. Any other failure rejects with a `DuffelError`. An order or a booking is never resent if
 * the first request may have been accepted. At most 32 MB of a response are read, of a refusal 1 MB.
 *
 * The `options` of a call are for that call alone: its signal, its limits, its headers.
 *
 * @packageDocumentation
 */

import type { DuffelOptions, ListQuery, OrderQuery, RequestOptions } from "./client-options.js";
import type { Booking, ComponentClientKey, CustomerUser, CustomerUserGroup, Order } from "./client-records.js";
import type { DuffelPending, DuffelResponse } from "./client-response.js";
import type { Given, OfferFacts, QuoteFacts } from "./facts.js";
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
export * from "./client-response.js";
export * from "./gateway.js";
export * from "./order-with-offer.js";
export {
  type ApiIssue,
  type GatewayCode,
  type Issue,
  type IssueCode,
  type IssueOf,
  type IssueParams,
  type PathSegment,
  type Severity,
  ValidationError,
} from "./issue.js";
export * from "./webhook.js";
// What the calls take is the main entry's too. It can be named from here, because a program that emits its declarations
// may import the client alone.
export * from "./facts.js";
export * from "./options.js";
export * from "./payloads.js";

/** The response, once the call is complete. A failed call rejects with a {@link DuffelError}. */
type Answer<T> = Promise<DuffelResponse<T>>;
/** The same for an order or a booking, which Duffel may have accepted without finishing it: look at `pending` first. */
type Create<T> = Promise<DuffelResponse<T> | DuffelPending<T>>;
/**
 * Every element of every page, each as its own response. A page is requested when its first element is asked for. If a
 * list leads back to an earlier page, the iteration ends with a {@link DuffelError}.
 */
type Walk<T> = AsyncGenerator<DuffelResponse<T>, void>;

/** Which customer users to list. A blank filter is a `TypeError`. */
export interface CustomerUserQuery extends ListQuery {
  /** Only users with this email address, in any group. If left out or `undefined`, all. */
  readonly email?: string | undefined;
}

/**
 * Which stays bookings to list. A filter that is blank, or `null`, is a `TypeError`, because it might list everyone's.
 */
export interface BookingQuery extends ListQuery {
  /**
   * Only bookings that this customer user can see: an ID, `icu_…`, else a `TypeError`. If left out or `undefined`,
   * everyone's.
   */
  readonly user_id?: string | undefined;
}

/**
 * Calls about customer users. The {@link RequestOptions} of each are for that call alone.
 *
 * @see https://duffel.com/docs/api/v2/customer-users
 */
export interface CustomerUsers {
  /**
   * Creates the user. If the email is taken in its group, rejects with a {@link DuffelError} with code
   * `emails_not_unique`.
   */
  create(payload: CustomerUserInput, options?: RequestOptions): Answer<CustomerUser>;
  /** Gets the user with this ID: `icu_…`. */
  get(id: string, options?: RequestOptions): Answer<CustomerUser>;
  /**
   * Replaces the user: anything the payload leaves out is removed. A user from Duffel has a `group`, a payload its
   * `group_id`: pass `group_id: user.group?.id` to leave the user in it.
   */
  update(id: string, payload: CustomerUserInput, options?: RequestOptions): Answer<CustomerUser>;
  /** Gets a page of users, newest first. */
  list(query?: CustomerUserQuery, options?: RequestOptions): Answer<CustomerUser[]>;
  /** Iterates over the users of every page, each as its own response. */
  listWithGenerator(query?: CustomerUserQuery, options?: RequestOptions): Walk<CustomerUser>;
  /**
   * Finds or creates the user with this email in this group. Two concurrent callers get the same user. A user who is
   * found is returned unchanged, or, with `update: "changed"`, updated (PUT) if the names or the phone number differ.
   * If Duffel says that the email is taken but the user cannot be found, its 422 is thrown. Every request that this
   * takes has the given `options`; `timeout` limits each attempt, `signal` all of them. Whatever it rejects with, even
   * if that is `ambiguous`, calling it again is safe: it looks before it creates.
   *
   * @example
   * ```ts
   * const { data: user, outcome } = await duffel.identity.customerUsers.ensure({ email, given_name, family_name });
   * ```
   */
  ensure(
    payload: CustomerUserInput,
    options?: RequestOptions & {
      /**
       * Whether a user who is found is brought up to date. Default `"never"`; any other word is a `TypeError`. With
       * `"changed"`, a phone number that the payload leaves out is kept.
       */
      readonly update?: "never" | "changed" | undefined;
    },
  ): Promise<
    DuffelResponse<CustomerUser> & {
      /**
       * What was done. A user whom another caller has created meanwhile is `"found"`; `"updated"` only with `update:
       * "changed"`.
       */
      readonly outcome: "found" | "created" | "updated";
    }
  >;
}

/**
 * Calls about customer user groups. The {@link RequestOptions} of each are for that call alone.
 *
 * @see https://duffel.com/docs/api/v2/customer-user-groups
 */
export interface CustomerUserGroups {
  /** Creates the group, and moves the users that the payload names into it. */
  create(payload: CustomerUserGroupInput, options?: RequestOptions): Answer<CustomerUserGroup>;
  /** Gets the group with this ID: `usg_…`. */
  get(id: string, options?: RequestOptions): Answer<CustomerUserGroup>;
  /** Changes the name, the members or both. `user_ids` replaces all members. */
  update(id: string, payload: CustomerUserGroupUpdateInput, options?: RequestOptions): Answer<CustomerUserGroup>;
  /**
   * Deletes the group. Its users stay. If the response to a first attempt is lost, the client sends a second one, which
   * may get a 404 because the first one has deleted the group.
   */
  delete(id: string, options?: RequestOptions): Answer<undefined>;
  /** Gets a page of groups. */
  list(query?: ListQuery, options?: RequestOptions): Answer<CustomerUserGroup[]>;
  /** Iterates over the groups of every page, each as its own response. */
  listWithGenerator(query?: ListQuery, options?: RequestOptions): Walk<CustomerUserGroup>;
}

/**
 * Calls about component client keys. The {@link RequestOptions} of each are for that call alone.
 *
 * @see https://duffel.com/docs/api/v2/component-client-keys
 */
export interface ComponentClientKeys {
  /**
   * Creates a key for a page's Duffel components, for one customer, or for one of their orders or bookings. Without a
   * payload, `{}` is sent: a key for no customer.
   */
  create(payload?: ComponentClientKeyInput, options?: RequestOptions): Answer<ComponentClientKey>;
}

/**
 * Calls about flight orders. The {@link RequestOptions} of each are for that call alone.
 *
 * @see https://duffel.com/docs/api/v2/orders
 */
export interface Orders {
  /**
   * Books. With `offer`, the most common refusals are found before anything is sent (including that the offer has
   * expired, if the client's `check` has `now`), and the amount and currency of an only payment are filled in if they
   * are left out. If it is not known whether the order was booked, the error is `ambiguous`: see
   * {@link Orders.findAttempt}.
   *
   * @example
   * ```ts
   * await duffel.orders.create({ ...payload, payments: [{ type: "balance" }] }, { offer });
   * ```
   */
  create(
    payload: OrderWithOfferInput,
    options: RequestOptions & {
      /**
       * The offer being booked, as Duffel returned it: a value or its JSON. Anything else is a `TypeError`, as is any
       * with `validate: "off"`.
       */
      readonly offer: Given<OfferFacts>;
    },
  ): Create<Order>;
  /** Books with or without the offer. Without it, each payment must have its amount and its currency. */
  create(
    payload: OrderInput,
    options?: RequestOptions & {
      /** As in the other overload. If left out or `undefined`, the order is checked by itself. */
      readonly offer?: Given<OfferFacts> | undefined;
    },
  ): Create<Order>;
  /** Gets the order with this ID: `ord_…`. */
  get(id: string, options?: RequestOptions): Answer<Order>;
  /** Replaces the order's metadata. */
  update(id: string, payload: OrderUpdateInput, options?: RequestOptions): Answer<Order>;
  /** Gets a page of orders. */
  list(query?: ListQuery & OrderQuery, options?: RequestOptions): Answer<Order[]>;
  /** Iterates over the orders of every page, each as its own response. */
  listWithGenerator(query?: ListQuery & OrderQuery, options?: RequestOptions): Walk<Order>;
  /**
   * After an ambiguous create, finds the order that this payload created, if it has appeared (which can take hours) and
   * has not been cancelled. Lists orders by offer and compares passengers; does not check the payload again. If the
   * search itself fails, its error says nothing about the order: the outcome is as unknown as before. `undefined`: no
   * such order has appeared so far. A payload without an offer or passengers is a `TypeError`.
   */
  findAttempt(payload: OrderInput | OrderWithOfferInput, options?: RequestOptions): Promise<Order | undefined>;
}

/**
 * Calls about stays bookings. The {@link RequestOptions} of each are for that call alone.
 *
 * @see https://duffel.com/docs/api/v2/bookings
 */
export interface Bookings {
  /**
   * Books. With `quote`, the most common refusals are found before anything is sent. If it is not known whether it was
   * booked, the error is `ambiguous`: look in the list before sending it again.
   */
  create(
    payload: BookingInput,
    options?: RequestOptions & {
      /**
       * The quote being booked, as Duffel returned it: a value or its JSON. Anything else is a `TypeError`, as is any
       * with `validate: "off"`. If left out or `undefined`, the booking is checked by itself.
       */
      readonly quote?: Given<QuoteFacts> | undefined;
    },
  ): Create<Booking>;
  /** Gets the booking with this ID: `bok_…`. */
  get(id: string, options?: RequestOptions): Answer<Booking>;
  /** Gets a page of bookings. */
  list(query?: BookingQuery, options?: RequestOptions): Answer<Booking[]>;
  /** Iterates over the bookings of every page, each as its own response. */
  listWithGenerator(query?: BookingQuery, options?: RequestOptions): Walk<Booking>;
  /** Cancels the booking. The terms of its rate say what that costs. */
  cancel(id: string, options?: RequestOptions): Answer<Booking>;
}

/**
 * A client that holds an access token. It can be long-lived, for example at a Worker's module scope, because calls
 * share no state. No method needs `this`.
 *
 * @example
 * ```ts
 * const duffel = new Duffel({ token: env.DUFFEL_ACCESS_TOKEN });
 * const { data: user } = await duffel.identity.customerUsers.get("icu_0000AgZitpOnQtd3NQxjwO");
 * ```
 */
export declare class Duffel {
  /** Checks the options, without using the network. An invalid option is a `TypeError`. */
  constructor(options: DuffelOptions);
  /** Customer users, their groups, and component client keys. */
  readonly identity: {
    /** Your application's own users: `POST /identity/customer/users`, … */
    readonly customerUsers: CustomerUsers;
    /** Groups of them, such as a company's: `POST /identity/customer/user_groups`, … */
    readonly customerUserGroups: CustomerUserGroups;
    /** Keys for a page's Duffel components: `POST /identity/component_client_keys`. */
    readonly componentClientKeys: ComponentClientKeys;
  };
  /** Flights: `POST /air/orders`, … */
  readonly orders: Orders;
  /** Hotels and other accommodation. */
  readonly stays: {
    /** Bookings of a quote: `POST /stays/bookings`, … */
    readonly bookings: Bookings;
  };
}

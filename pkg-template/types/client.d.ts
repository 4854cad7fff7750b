/**
 * Calls Duffel from where the access token lives: an edge worker, a server. Names and nesting follow Duffel's own
 * client.
 *
 * A payload that fails its check rejects with `ValidationError`, and nothing is sent. An order or a booking is never
 * sent a second time when the first may have been taken.
 *
 * @packageDocumentation
 */

import type { DuffelOptions, ListQuery, OrderQuery, RequestOptions } from "./client-options.js";
import type { Booking, ComponentClientKey, CustomerUser, CustomerUserGroup, Order } from "./client-records.js";
import type { OfferFacts, QuoteFacts } from "./facts.js";
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
export * from "./webhook.js";

/** What a call gave. */
export interface DuffelResponse<T> {
  readonly pending: false;
  /** The record, with every field that Duffel sent. */
  readonly data: T;
  /** Of a list: its page, and the cursors of its neighbours. */
  readonly meta?:
    { readonly limit: number; readonly before?: string | null; readonly after?: string | null } | undefined;
  readonly status: number;
  readonly headers: Headers;
  /** What Duffel's support asks for. */
  readonly requestId?: string | undefined;
  readonly rateLimit?: { readonly limit: number; readonly remaining: number; readonly reset: Date } | undefined;
}

/**
 * Duffel took the request but its outcome is open (202), or the record is not complete yet (200 on a create). Don't
 * send it again.
 */
export interface DuffelPending<T> extends Omit<DuffelResponse<T>, "pending" | "data"> {
  readonly pending: true;
  readonly data?: Partial<T> | undefined;
}

type Answer<T> = Promise<DuffelResponse<T>>;
type Create<T> = Promise<DuffelResponse<T> | DuffelPending<T>>;
/**
 * Every element of every page, each as a response of its own. A list that leads back to a page it had ends with a
 * {@link DuffelError}.
 */
type Walk<T> = AsyncGenerator<DuffelResponse<T>, void>;

export interface CustomerUserQuery extends ListQuery {
  readonly email?: string | undefined;
}

export interface BookingQuery extends ListQuery {
  readonly user_id?: string | undefined;
}

/** @see https://duffel.com/docs/api/v2/customer-users */
export interface CustomerUsers {
  create(payload: CustomerUserInput, options?: RequestOptions): Answer<CustomerUser>;
  get(id: string, options?: RequestOptions): Answer<CustomerUser>;
  /** Replaces the user: what the payload leaves out is gone. */
  update(id: string, payload: CustomerUserInput, options?: RequestOptions): Answer<CustomerUser>;
  list(query?: CustomerUserQuery, options?: RequestOptions): Answer<CustomerUser[]>;
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

/** @see https://duffel.com/docs/api/v2/customer-user-groups */
export interface CustomerUserGroups {
  create(payload: CustomerUserGroupInput, options?: RequestOptions): Answer<CustomerUserGroup>;
  get(id: string, options?: RequestOptions): Answer<CustomerUserGroup>;
  update(id: string, payload: CustomerUserGroupUpdateInput, options?: RequestOptions): Answer<CustomerUserGroup>;
  delete(id: string, options?: RequestOptions): Answer<undefined>;
  list(query?: ListQuery, options?: RequestOptions): Answer<CustomerUserGroup[]>;
  listWithGenerator(query?: ListQuery, options?: RequestOptions): Walk<CustomerUserGroup>;
}

/** @see https://duffel.com/docs/api/v2/component-client-keys */
export interface ComponentClientKeys {
  create(payload?: ComponentClientKeyInput, options?: RequestOptions): Answer<ComponentClientKey>;
}

/** @see https://duffel.com/docs/api/v2/orders */
export interface Orders {
  /** Books. With `offer`, the commonest refusals are found before anything is sent. */
  create(payload: OrderInput, options?: RequestOptions & { readonly offer?: OfferFacts | undefined }): Create<Order>;
  get(id: string, options?: RequestOptions): Answer<Order>;
  update(id: string, payload: OrderUpdateInput, options?: RequestOptions): Answer<Order>;
  list(query?: ListQuery & OrderQuery, options?: RequestOptions): Answer<Order[]>;
  listWithGenerator(query?: ListQuery & OrderQuery, options?: RequestOptions): Walk<Order>;
  /**
   * After an ambiguous create: the order that this payload made, if it shows yet (it can take hours). Lists by offer,
   * compares passengers.
   */
  findAttempt(payload: OrderInput, options?: RequestOptions): Promise<Order | undefined>;
}

/** @see https://duffel.com/docs/api/v2/bookings */
export interface Bookings {
  /** Books. With `quote`, the commonest refusals are found before anything is sent. */
  create(
    payload: BookingInput,
    options?: RequestOptions & { readonly quote?: QuoteFacts | undefined },
  ): Create<Booking>;
  get(id: string, options?: RequestOptions): Answer<Booking>;
  list(query?: BookingQuery, options?: RequestOptions): Answer<Booking[]>;
  listWithGenerator(query?: BookingQuery, options?: RequestOptions): Walk<Booking>;
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
  constructor(options: DuffelOptions);
  readonly identity: {
    readonly customerUsers: CustomerUsers;
    readonly customerUserGroups: CustomerUserGroups;
    readonly componentClientKeys: ComponentClientKeys;
  };
  readonly orders: Orders;
  readonly stays: { readonly bookings: Bookings };
}

// The gateway: the handler that a Worker exports, between a front end and Duffel.

import type { Duffel } from "./client.js";
import type { CheckOptions } from "./options.js";

/** What a gateway can let through, named as the methods of {@link Duffel} are. */
export type GatewayOperation =
  | "customerUsers.create"
  | "customerUsers.get"
  | "customerUsers.update"
  | "customerUsers.list"
  | "customerUserGroups.create"
  | "customerUserGroups.get"
  | "customerUserGroups.update"
  | "customerUserGroups.delete"
  | "customerUserGroups.list"
  | "componentClientKeys.create"
  | "orders.create"
  | "orders.get"
  | "orders.update"
  | "orders.list"
  | "bookings.create"
  | "bookings.get"
  | "bookings.list"
  | "bookings.cancel";

/** The call that a visitor asks for. */
export interface GatewayCall {
  /** What is asked for, named as the method of {@link Duffel} is: `"orders.create"`. */
  readonly operation: GatewayOperation;
  /** The ID in the path, if the operation has one. */
  readonly id?: string | undefined;
}

/** A payload that has passed its check. */
export interface GatewayPayload {
  /**
   * The customers it names, once each: in `users`, in a `user_id` (a passenger's, a guest's, a key's), in a group's
   * `user_ids`.
   */
  readonly customerUserIds: readonly string[];
  /** The group that a customer is put in. */
  readonly groupId?: string | undefined;
  /** The text that will be sent. */
  readonly json: string;
  /** That text as a value, `{ data: … }`, parsed when it is asked for: a fresh one every time, the caller's own. */
  value(): unknown;
}

/**
 * `true` lets the visitor pass. A `Response` is what they get instead; anything else is a 403, a throw too, which
 * `console.error` gets.
 */
type Verdict = boolean | Response | Promise<boolean | Response>;

/** Who may do what, and how. An option that is missing or of the wrong type is a `TypeError`. */
export interface GatewayOptions<Env = unknown> {
  /** The client that holds the token, or a function that makes it of the Worker's environment. */
  readonly duffel: Duffel | ((env: Env) => Duffel);
  /** What is let through. There is no default. */
  readonly allow: readonly GatewayOperation[];
  /**
   * May this visitor make this kind of call? Runs before the body is read, which it must leave unread. There is no
   * default. Only `true` lets the visitor pass; a throw refuses. The query of a list is in `request.url`: whose records
   * a visitor may list is for this to say.
   */
  readonly authorize: (request: Request, call: GatewayCall, env: Env) => Verdict;
  /**
   * May this visitor send this payload (these customers' IDs)? Runs after the check, for every payload. Required when
   * `allow` holds `orders.create`, `bookings.create` or `componentClientKeys.create`. Give it for
   * `customerUsers.create`, `customerUsers.update`, `customerUserGroups.create`, `customerUserGroups.update` and
   * `orders.update` too, unless `authorize` lets staff alone through: their payloads say who is in which group, and who
   * sees an order. And an instant order is paid from your balance: whether the visitor has paid you is for this to say.
   */
  readonly permit?: ((payload: GatewayPayload, call: GatewayCall, request: Request, env: Env) => Verdict) | undefined;
  /**
   * Makes a create of a customer, a group, an order or a booking happen once for a double click, a reload, a second
   * tab.
   *
   * Two creates are the same one when the visitor sent them with the same `Idempotency-Key` header (1–255 printable
   * ASCII characters; the same key with another payload is refused), or, without the header, when their payloads are the
   * same. So a front end has nothing to do, and sends a key of its own (`crypto.randomUUID()`: visitors share their
   * keys) only to repeat a payload on purpose.
   *
   * It gives the store for this visitor, whom it knows by the request; its body is read already. Visitors who share a
   * store get what one of them has created where another sends just the same: no order, but a group of one name. So give
   * each a store of their own, wherever two could send the same.
   */
  readonly once?: ((env: Env, request: Request) => OnceStore) | undefined;
  /** What stands before Duffel's path: `/api`. Default none. */
  readonly prefix?: string | undefined;
  /**
   * Origins that may call from a browser, such as `https://www.example.com`. Default: the gateway's own alone, as the
   * request's URL has it (behind a proxy that changes scheme or host, name it here).
   */
  readonly allowedOrigins?: readonly string[] | undefined;
  /**
   * Milliseconds that a body may take to arrive. One that takes longer is refused (408 `slow_body`), however steadily it
   * comes. Default 30000.
   */
  readonly bodyTimeout?: number | undefined;
  /** How payloads are checked. `maxBytes` bounds what is read of a body. */
  readonly check?: Pick<CheckOptions, "now" | "strict" | "maxBytes" | "maxIssues" | "messages"> | undefined;
}

/**
 * Remembers which creates have begun and how they ended: over a Durable Object, say. `claim` must be atomic: of callers
 * with the same key, one alone gets `undefined`. What either method throws goes to `console.error`; where `claim`
 * throws, nothing is sent.
 */
export interface OnceStore {
  /**
   * `undefined`: this caller goes ahead; a `Response`: what the first caller got; `"pending"`: the first is still under
   * way.
   */
  claim(key: string): Promise<undefined | "pending" | Response>;
  /**
   * What the caller that went ahead got. A 2xx or a 504 (the outcome is unknown) has to be kept, headers too. Anything
   * else says that nothing was created: a store that forgets the claim then lets the visitor try again.
   */
  settle(key: string, response: Response): Promise<void>;
}

/**
 * A Worker's `fetch` handler: checks the bytes that a front end posts, adds the token, forwards them, hands the answer
 * back. Refusals of its own have the shape of Duffel's errors. Options that lack what is required are a `TypeError`.
 *
 * Once a call to Duffel has begun it is carried through with `ctx.waitUntil`, whether the visitor stays or not.
 * Cloudflare grants 30 seconds for that after the visitor has left.
 *
 * @example
 * ```ts
 * export default {
 *   fetch: createGateway<Env>({
 *     duffel: (env) => new Duffel({ token: env.DUFFEL_TOKEN }),
 *     allow: ["customerUsers.update"],
 *     prefix: "/api",
 *     authorize: async (request, { id }, env) => (await signedIn(request, env))?.customerUserId === id,
 *   }),
 * };
 * ```
 */
export declare function createGateway<Env = unknown>(
  options: GatewayOptions<Env>,
): (request: Request, env?: Env, ctx?: { waitUntil(promise: Promise<unknown>): void }) => Promise<Response>;

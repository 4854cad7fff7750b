// The gateway: the request handler that a Worker exports, between a front end and Duffel.

import type { Duffel } from "./client.js";
import type { CheckOptions } from "./options.js";

/** The operations that a gateway can allow, named after the methods of {@link Duffel}. */
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

/** The call that a visitor requests. */
export interface GatewayCall {
  /** The operation, named after the method of {@link Duffel}: `"orders.create"`. */
  readonly operation: GatewayOperation;
  /** The ID in the path, if the operation has one: `ord_…`, or with the prefix of its kind. */
  readonly id?: string | undefined;
}

/** A payload that has passed its check. */
export interface GatewayPayload {
  /**
   * The IDs of all customers that it names, without duplicates: in `users`, in a `user_id` (of a passenger, a guest or
   * a key), in a group's `user_ids`, and under these names anywhere else but in its metadata. The ID in the path of an
   * update is not among them: see {@link GatewayCall.id}.
   */
  readonly customerUserIds: readonly string[];
  /**
   * The group that the customer is assigned to; `undefined` if it names none. If it names others elsewhere, all of
   * them, separated by spaces: nobody's group.
   */
  readonly groupId?: string | undefined;
  /** The JSON that will be sent, tidied and wrapped in `data`. */
  readonly json: string;
  /** Parses that JSON, `{ data: … }`, and returns a new value each time. */
  value(): unknown;
}

// Only what is exported is: without this, a module of declarations exports them all.
export {};

/**
 * `true` lets the visitor pass. A `Response` is sent to them instead. Anything else is a 403, including a throw, which
 * is also passed to `console.error`.
 */
type Verdict = boolean | Response | Promise<boolean | Response>;

/**
 * Who may do what, and how. A missing option, or one of the wrong type or outside its limits, is a `TypeError`. If one
 * of the functions throws later, the visitor is refused, and `console.error` gets what it threw.
 */
export interface GatewayOptions<Env = unknown> {
  /**
   * The client that holds the token, or a function that creates it from the Worker's environment, called for each call
   * that is let through.
   */
  readonly duffel: Duffel | ((env: Env) => Duffel);
  /** The operations that are allowed. There is no default. */
  readonly allow: readonly GatewayOperation[];
  /**
   * Decides whether this visitor may make this kind of call. Runs before the body is read, and must not read it. There
   * is no default. Only `true` lets the visitor pass; a throw is a refusal. A list's query is in `request.url`: this
   * function must decide whose records the visitor may list.
   */
  readonly authorize: (request: Request, call: GatewayCall, env: Env) => Verdict;
  /**
   * Decides whether this visitor may send this payload (with these customers' IDs). Runs after the check, for every
   * payload. Required if `allow` contains `orders.create`, `bookings.create` or `componentClientKeys.create`. Provide
   * it for `customerUsers.create`, `customerUsers.update`, `customerUserGroups.create`, `customerUserGroups.update` and
   * `orders.update` too, unless `authorize` lets only staff through: their payloads determine who is in which group and
   * who can see an order. An instant order is paid from your balance: this function must decide whether the visitor has
   * paid you. A component client key shows its `order_id` or `booking_id` to the visitor: this function must decide
   * whether it is theirs.
   */
  readonly permit?: ((payload: GatewayPayload, call: GatewayCall, request: Request, env: Env) => Verdict) | undefined;
  /**
   * Returns the store with which a create of a customer, a group, an order or a booking is carried out only once,
   * despite a double click, a reload or a second tab. Without it, each is sent.
   *
   * Two creates are the same if they have the same `Idempotency-Key` header (1–255 printable ASCII characters; the same
   * key with a different payload is refused), or, without the header, the same payload. A front end therefore need not
   * do anything. It sends a key (`crypto.randomUUID()`, because visitors share one key space) only to repeat a payload
   * on purpose.
   *
   * The request identifies the visitor; its body has already been read. If visitors share a store, one who sends a
   * payload identical to another's gets the other's response. Two visitors' orders are never identical, but two groups
   * can have the same name. Give each visitor a separate store wherever two could send the same payload.
   */
  readonly once?: ((env: Env, request: Request) => OnceStore) | undefined;
  /**
   * The prefix before Duffel's path: `/api`. It begins with a slash, does not end with one, and has letters, digits,
   * `_`, `.`, `~` and `-` between them; anything else is a `TypeError`. Default none.
   */
  readonly prefix?: string | undefined;
  /**
   * Origins that may call from a browser, such as `https://www.example.com`. Default: only the gateway's own, taken
   * from the request's URL. If you give any, list its own too, as browsers see it. One with a path is a `TypeError`.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
  /**
   * Milliseconds that a body may take to arrive, above 0. A slower one is refused (408 `slow_body`), however steadily
   * it arrives. Default 30000.
   */
  readonly bodyTimeout?: number | undefined;
  /** How payloads are checked. `maxBytes` limits how much of a body is read: more is refused (413 `too_large`). */
  readonly check?: Pick<CheckOptions, "now" | "strict" | "maxBytes" | "maxIssues" | "messages"> | undefined;
}

/**
 * Remembers which creates have begun and how they ended, for example in a Durable Object. `claim` must be atomic: only
 * one caller with a given key gets `undefined`. An exception from either method is passed to `console.error`; if
 * `claim` throws, nothing is sent.
 */
export interface OnceStore {
  /**
   * `undefined`: this caller goes ahead. A `Response` whose body has not been read: what the first caller got, of which
   * a copy is sent. `"pending"`: the first call has not finished. Anything else is a 503, and nothing is sent.
   *
   * @param key - Names the create: its operation, then the SHA-256, in hex, of the visitor's `Idempotency-Key`, or of
   * the payload if there is none. At most 98 ASCII characters. Being a digest, it reveals neither.
   */
  claim(key: string): Promise<undefined | "pending" | Response>;
  /**
   * Receives the response of the caller that went ahead. A 2xx or a 504 (outcome unknown) must be kept, with its
   * headers. Any other status means that nothing was created: the store may then forget the claim, so that the visitor
   * can try again. The visitor's response waits for it for 3 seconds at most; it goes on under `ctx.waitUntil`.
   *
   * @param key - The key that `claim` got.
   */
  settle(key: string, response: Response): Promise<void>;
}

/**
 * Creates a Worker's `fetch` handler: it checks the bytes that a front end posts, adds the token, forwards them, and
 * returns the response. Its own refusals have the shape of Duffel's errors. Missing required options are a `TypeError`.
 *
 * Once a call to Duffel has begun, `ctx.waitUntil` keeps it going even if the visitor disconnects. Cloudflare allows 30
 * seconds for that after the disconnection.
 *
 * @returns The handler. It is given the request, whose body it reads; the Worker's environment, which it passes on to
 * the functions of the options as it is; and the Worker's context, without which a server simply awaits the response.
 * It always returns a response, whatever fails; it rejects only with the error by which Next.js stops prerendering.
 *
 * @example
 * ```ts
 * export default {
 *   fetch: createGateway<Env>({
 *     duffel: (env) => new Duffel({ token: env.DUFFEL_ACCESS_TOKEN }),
 *     allow: ["customerUsers.update"],
 *     prefix: "/api",
 *     authorize: async (request, { id }, env) => (await signedIn(request, env))?.customerUserId === id,
 *   }),
 * };
 * ```
 */
export declare function createGateway<Env = unknown>(
  options: GatewayOptions<Env>,
): (
  request: Request,
  env?: Env,
  ctx?: {
    /** Keeps the Worker running until this promise settles; the gateway's own never reject. */
    waitUntil(promise: Promise<unknown>): void;
  },
) => Promise<Response>;

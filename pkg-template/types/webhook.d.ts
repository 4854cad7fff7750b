// Webhooks: what Duffel sends, and how to verify that Duffel sent it.

/**
 * An event, as Duffel documents it. It may have further fields. {@link verifyWebhook} checks only that there is a
 * `type`, not the other members.
 *
 * @see https://duffel.com/docs/api/v2/webhooks
 */
export interface WebhookEvent {
  /** The event's ID: `wev_…`. */
  readonly id: string;
  /** `order.created`, `order.creation_failed`, … */
  readonly type: string;
  /** When it happened, in ISO 8601. */
  readonly created_at: string;
  /** Whether it happened in live mode; otherwise in test mode. */
  readonly live_mode: boolean;
  /**
   * The same for every delivery of one event, which Duffel may send more than once: handle each key once. Missing if
   * Duffel sent none.
   */
  readonly idempotency_key?: string | undefined;
  /** What it is about: `{ object: … }`, whose type depends on the event's. */
  readonly data: unknown;
}

/**
 * The body cannot be trusted: the signature is missing, wrong, or too far in the past or the future; or the body is not
 * an event. The message says which, and contains nothing of the body or the secret.
 */
export declare class WebhookSignatureError extends Error {
  /** Distinguishes it from other errors, even those of another realm: `"WebhookSignatureError"`. */
  readonly name: string;
}

/**
 * Verifies `X-Duffel-Signature` in constant time and returns the event, or rejects with {@link WebhookSignatureError}.
 *
 * `body` is the request's body as received, a string or bytes: parsing and serialising it would change the signed
 * bytes. A missing `secret`, or an option of the wrong type, is a `TypeError`.
 *
 * This verifies that Duffel signed the body, recently, and that the body has a `type`; nothing else about the event. A
 * delivery that is sent again within the tolerance passes: remember each {@link WebhookEvent.idempotency_key}, and
 * handle it once.
 *
 * @see https://duffel.com/docs/guides/receiving-webhooks
 * @example
 * ```ts
 * const signature = request.headers.get("x-duffel-signature");
 * const event = await verifyWebhook(await request.text(), signature, env.WEBHOOK_SECRET);
 * ```
 *
 * @example
 * An event of your own, for a test, signed as Duffel signs one:
 * ```ts
 * import { createHmac } from "node:crypto";
 *
 * const [secret, time] = ["whsec_test", Math.floor(Date.now() / 1000)];
 * const body = JSON.stringify({ id: "wev_1", type: "order.created", data: { object: {} } });
 * const digest = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
 * await verifyWebhook(body, `t=${time},v1=${digest}`, secret);
 * ```
 */
export declare function verifyWebhook(
  body: string | Uint8Array | ArrayBuffer,
  signature: string | null | undefined,
  secret: string,
  options?: {
    /** How far the signature's time may be from `now`, before or after it: 0 or more. Default 300 (5 minutes). */
    readonly toleranceSeconds?: number | undefined;
    /** The current time in milliseconds since 1970; below 1e11, in seconds. Default `Date.now()`. */
    readonly now?: number | undefined;
  },
): Promise<WebhookEvent>;

// Webhooks: what Duffel sends, and how to verify that Duffel sent it.

/** An event. It may have further fields. */
export interface WebhookEvent {
  /** The event's ID: `wev_…`. */
  readonly id: string;
  /** `order.created`, `order.creation_failed`, … */
  readonly type: string;
  /** When it happened, in ISO 8601. */
  readonly created_at: string;
  /** Whether it happened in live mode; otherwise in test mode. */
  readonly live_mode: boolean;
  /** The same for every delivery of one event, which Duffel may send more than once. */
  readonly idempotency_key?: string | undefined;
  /** What it is about: `{ object: … }`. */
  readonly data: unknown;
}

/** The body cannot be trusted: the signature is missing, wrong or too old, or the body is not an event. */
export declare class WebhookSignatureError extends Error {
  /** Distinguishes it from other errors. */
  readonly name: string;
}

/**
 * Verifies `X-Duffel-Signature` in constant time and returns the event, or rejects with {@link WebhookSignatureError}.
 *
 * `body` is the request's body as received, a string or bytes: parsing and serialising it would change the signed
 * bytes. `toleranceSeconds` is how far the signature's time may be from `now`, by default 300 (5 minutes). `now`
 * defaults to `Date.now()`; a value below 1e11 is read as seconds. A missing `secret`, or an option of the wrong type,
 * is a `TypeError`.
 *
 * @example
 * ```ts
 * const signature = request.headers.get("x-duffel-signature");
 * const event = await verifyWebhook(await request.text(), signature, env.WEBHOOK_SECRET);
 * ```
 */
export declare function verifyWebhook(
  body: string | Uint8Array | ArrayBuffer,
  signature: string | null | undefined,
  secret: string,
  options?: { readonly toleranceSeconds?: number | undefined; readonly now?: number | undefined },
): Promise<WebhookEvent>;

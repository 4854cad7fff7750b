// Webhooks: what Duffel sends, and the proof that it was Duffel.

/** An event, with whatever else Duffel puts in it. */
export interface WebhookEvent {
  /** The event's ID: `wev_…`. */
  readonly id: string;
  /** `order.created`, `order.creation_failed`, … */
  readonly type: string;
  /** When it happened, in ISO 8601. */
  readonly created_at: string;
  /** Whether it happened in live mode, not in test mode. */
  readonly live_mode: boolean;
  /** The same for every delivery of the same event: Duffel may send one more than once. */
  readonly idempotency_key?: string | undefined;
  /** What it is about: `{ object: … }`. */
  readonly data: unknown;
}

/** The body is not to be trusted: no signature, a wrong one, one that is too old, or no event behind it. */
export declare class WebhookSignatureError extends Error {
  /** Tells it from other errors. */
  readonly name: string;
}

/**
 * Verifies `X-Duffel-Signature` in constant time and returns the event, or rejects with {@link WebhookSignatureError}.
 *
 * `body` is the request's body as it came, text or bytes: parsing and printing it again changes the bytes that were
 * signed. `toleranceSeconds` is how far the signature's time may be from `now`, by default 300 (5 minutes). `now` is
 * `Date.now()` if not given; what is less than 1e11 is read as seconds. A `secret` that is missing, or an option of the
 * wrong type, is a `TypeError`.
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

// Verifies that a webhook is from Duffel: HMAC-SHA256 over its time and raw body, compared by WebCrypto in constant
// time.

import type { WebhookEvent } from "../types/webhook.js";
import { jsonText } from "../validator/input.ts";
import { isObject } from "../validator/is-object.ts";
import { WebhookSignatureError } from "./error.ts";
import { parseSignature } from "./signature.ts";

/** How far a signature's time may be from now, in seconds. */
const TOLERANCE = 300;

/** A time below this is in seconds (until the year 5138); any other is in milliseconds (since 1973). */
const SECONDS_BELOW = 1e11;

export async function verifyWebhook(
  body: string | Uint8Array | ArrayBuffer,
  signature: string | null | undefined,
  secret: string,
  options: { readonly toleranceSeconds?: number | undefined; readonly now?: number | undefined } = {},
): Promise<WebhookEvent> {
  if (!isObject(options)) throw new TypeError("The options must be an object, such as { toleranceSeconds: 60 }.");
  const { toleranceSeconds = TOLERANCE, now = Date.now() } = options;
  if (typeof secret !== "string" || secret === "")
    throw new TypeError("The webhook's secret is missing: Duffel gave it when the webhook was created.");
  if (typeof toleranceSeconds !== "number" || !(toleranceSeconds >= 0))
    throw new TypeError("`toleranceSeconds` must be a number, 0 or more.");
  if (!Number.isFinite(now)) throw new TypeError("`now` must be a time as Date.now() gives it.");
  const bytes = bytesOf(body);
  const { time, macs } = parseSignature(signature);
  const prefix = new TextEncoder().encode(`${time}.`);
  // A copy, because the caller may reuse the buffer for another request before this one is verified.
  const signed = new Uint8Array(prefix.length + bytes.length);
  signed.set(prefix);
  signed.set(bytes, prefix.length);
  if (!(await isSigned(signed, macs, secret))) {
    throw new WebhookSignatureError(
      "The signature does not match: the secret is another webhook's, or the body is not, byte for byte, the one sent.",
    );
  }
  const seconds = now < SECONDS_BELOW ? now : now / 1000;
  const apart = Math.abs(seconds - Number(time));
  if (apart > toleranceSeconds) {
    throw new WebhookSignatureError(
      `The signature is right, but its time is ${Math.ceil(apart)} seconds from now, and ${toleranceSeconds} are ` +
        "tolerated: an old delivery sent again, or a clock that is wrong.",
    );
  }
  return eventIn(signed.subarray(prefix.length));
}

async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  macs: readonly Uint8Array<ArrayBuffer>[],
  secret: string,
): Promise<boolean> {
  const bytes = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  const fits = await Promise.all(macs.map((mac) => crypto.subtle.verify("HMAC", key, mac, signed)));
  return fits.includes(true);
}

function bytesOf(body: unknown): Uint8Array {
  const sent = jsonText(body);
  if (sent !== undefined) return typeof sent === "string" ? new TextEncoder().encode(sent) : sent;
  throw new WebhookSignatureError(
    "The body must be the text or the bytes that were sent, not what a framework has parsed from them.",
  );
}

function eventIn(bytes: Uint8Array): WebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Reported below.
  }
  if (typeof (event as { type?: unknown } | null | undefined)?.type === "string") return event as WebhookEvent;
  throw new WebhookSignatureError("The signature is right, but the body is not an event.");
}

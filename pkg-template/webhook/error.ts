// The error for a webhook that cannot be trusted.

import { brand, isBranded } from "../validator/branded.ts";

export class WebhookSignatureError extends Error {
  static override readonly name = brand(this, "WebhookSignatureError");

  static override [Symbol.hasInstance](value: unknown): value is WebhookSignatureError {
    return isBranded(this, value);
  }
}

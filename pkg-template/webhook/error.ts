// The error of a webhook that is not to be trusted.

export class WebhookSignatureError extends Error {
  static override readonly name = "WebhookSignatureError";

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    // As an error's name usually is: not listed when it is printed.
    Object.defineProperty(this, "name", { value: "WebhookSignatureError", configurable: true, writable: true });
  }
}

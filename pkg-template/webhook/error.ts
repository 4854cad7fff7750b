// The error of a webhook that is not to be trusted.
//
// `instanceof` asks for a brand, as for the package's other errors: the ES module and its CommonJS twin each have a
// copy.

const BRAND = /* @__PURE__ */ Symbol.for("duffel-customers.WebhookSignatureError");

export class WebhookSignatureError extends Error {
  static override readonly name = "WebhookSignatureError";

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    // As an error's name usually is: not listed when it is printed.
    Object.defineProperty(this, "name", { value: "WebhookSignatureError", configurable: true, writable: true });
    Object.defineProperty(this, BRAND, { value: true });
  }

  static override [Symbol.hasInstance](value: unknown): value is WebhookSignatureError {
    // A subclass of somebody's own is asked about in the ordinary way.
    if (this !== WebhookSignatureError) return Function.prototype[Symbol.hasInstance].call(this, value);
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
  }
}

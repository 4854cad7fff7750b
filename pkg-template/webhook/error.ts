// The error for a webhook that cannot be trusted.
//
// `instanceof` checks for a brand, as for the package's other errors: the ES module and its CommonJS twin each have a
// copy of the class.

const BRAND = /* @__PURE__ */ Symbol.for("duffel-customers.WebhookSignatureError");

export class WebhookSignatureError extends Error {
  static override readonly name = "WebhookSignatureError";

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    // Not enumerable, like the name of any error, so that printing does not list it.
    Object.defineProperty(this, "name", { value: "WebhookSignatureError", configurable: true, writable: true });
    Object.defineProperty(this, BRAND, { value: true });
  }

  static override [Symbol.hasInstance](value: unknown): value is WebhookSignatureError {
    // For a caller's own subclass, `instanceof` works in the ordinary way.
    if (this !== WebhookSignatureError) return Function.prototype[Symbol.hasInstance].call(this, value);
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
  }
}

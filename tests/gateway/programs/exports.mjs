// The package's own exports, for the tests that call them directly.

export { createGateway, Duffel, verifyWebhook, WebhookSignatureError } from "duffel-customers/client";

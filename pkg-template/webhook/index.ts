// What the client's entry exports for webhooks.

export { WebhookSignatureError } from "./error.ts";
export { verifyWebhook } from "./verify.ts";

// The client entry's exports for webhooks.

export { WebhookSignatureError } from "./error.ts";
export { verifyWebhook } from "./verify.ts";

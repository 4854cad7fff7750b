// The client's entry: what calls Duffel, from where the access token lives. The main entry never imports it.

export * from "../client/index.ts";
export { createGateway } from "../gateway/index.ts";
export { verifyWebhook, WebhookSignatureError } from "../webhook/index.ts";

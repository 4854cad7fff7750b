// The client's entry: what calls Duffel, from where the access token lives. The main entry never imports it.

export * from "../client/index.ts";
export { ValidationError } from "../entries/entry.ts"; // the main entry's own: the build knows it by this path
export { createGateway } from "../gateway/index.ts";
export { verifyWebhook, WebhookSignatureError } from "../webhook/index.ts";

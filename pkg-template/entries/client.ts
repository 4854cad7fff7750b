// The client's entry: what calls Duffel, from where the access token lives. The main entry never imports it. Each line
// is a file of the package, and nothing else is in this one: bundlers leave out the files of which nothing is used.

export { DuffelAbortError, DuffelConnectionError, DuffelError, DuffelTimeoutError } from "../client/errors.ts";
export { ValidationError } from "../validator/index.ts";
export { verifyWebhook, WebhookSignatureError } from "../webhook/index.ts";
export { createGateway, Duffel } from "./duffel.ts";

// The client's entry: calls Duffel from where the access token is kept. The main entry never imports it. Each line is a
// separate file in the package, so that bundlers can leave out unused files.

export { DuffelAbortError, DuffelConnectionError, DuffelError, DuffelTimeoutError } from "../client/errors.ts";
export { ValidationError } from "../validator/index.ts";
export { verifyWebhook, WebhookSignatureError } from "../webhook/index.ts";
export { createGateway, Duffel } from "./duffel.ts";

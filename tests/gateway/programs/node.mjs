// The same on Node: what its server has to bring along for a handler that was written for Workers.

export { createGateway, Duffel, verifyWebhook, WebhookSignatureError } from "duffel-customers/client";
export { gateways } from "./gateways.mjs";

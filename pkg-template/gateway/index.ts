// What the client's entry exports of the gateway.

export { createGateway } from "./gateway.ts";

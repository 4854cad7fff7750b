// The client entry's exports for the gateway.

export { createGateway } from "./gateway.ts";

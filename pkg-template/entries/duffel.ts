// The client and the gateway: all of the client's entry that needs a module. A file of its own in the package, so that
// who imports nothing of it has nothing of it.

export { Duffel } from "../client/duffel.ts";
export { createGateway } from "../gateway/index.ts";

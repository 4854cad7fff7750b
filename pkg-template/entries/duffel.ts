// The client and the gateway: the parts of the client's entry that need a module. They are a separate file in the
// package, so that programs that do not import them do not include them.

export { Duffel } from "../client/duffel.ts";
export { createGateway } from "../gateway/gateway.ts";

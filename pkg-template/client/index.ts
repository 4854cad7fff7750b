// What the client's entry exports of the client.

export { Duffel } from "./duffel.ts";
export { DuffelAbortError, DuffelConnectionError, DuffelError, DuffelTimeoutError } from "./errors.ts";

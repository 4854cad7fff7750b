// The client's module in a Worker: like the validator's, compiled by the runtime.

import module from "./client.wasm?module";

export const source = (): WebAssembly.Module => module;

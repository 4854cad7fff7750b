// The Worker entry's module: Cloudflare's and Vercel's runtimes forbid compiling bytes, and compile what a script
// imports with `?module`.

import module from "./validator.wasm?module";

export const source = (): WebAssembly.Module => module;

// The Worker entry's module. Cloudflare's and Vercel's runtimes forbid compiling bytes, but compile a module that a
// script imports with `?module`.

import module from "./validator.wasm?module";

export const source = (): WebAssembly.Module => module;

// Imported before everything else: the validator's module, which the page preloads (`vite.config.ts`), compiles while
// the rest of the script starts. `bench/site/` measures the time from here to the first check.
//
// `import … from "duffel-customers"` needs none of this, but includes the module in the script, which grows by 3 KB.

import { init } from "duffel-customers/slim";
import module from "duffel-customers/wasm?url";

performance.mark("script");

/** False in Safari's Lockdown Mode: there, only the Worker checks the forms. */
export const canCheck = "WebAssembly" in globalThis;

/** Resolves when payloads can be checked. */
export const validator = canCheck ? init(fetch(module)) : Promise.resolve();

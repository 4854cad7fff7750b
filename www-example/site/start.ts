// Imported before everything else: the validator's module, which the page preloads (`vite.config.ts`), is compiled while
// the rest of the script starts. `bench/site/` measures the time from here to the first check.
//
// `import … from "duffel-customers"` would do without any of this. The module is then inside the script, which is 3 KB larger.

import { init } from "duffel-customers/slim";
import module from "duffel-customers/wasm?url";

performance.mark("script");

/** Not in Safari's Lockdown Mode: there forms are sent as they are, and the Worker alone checks them. */
export const canCheck = "WebAssembly" in globalThis;

/** Until then nothing can be checked. */
export const validator = canCheck ? init(fetch(module)) : Promise.resolve();

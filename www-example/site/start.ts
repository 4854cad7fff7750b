// Imported before everything else: the validator's module, which the page preloads (`vite.config.ts`), compiles while
// the rest of the script starts. `bench/site/` measures the time from here to the first check.
//
// `import … from "duffel-customers"` needs none of this, but includes the module in the script, which grows by 3 KB.

import { init } from "duffel-customers/slim";
import module from "duffel-customers/wasm?url";

performance.mark("script");

/**
 * Resolves when payloads can be checked: by JavaScript where the module may not run, as in Safari's Lockdown Mode and in
 * Chrome before 115.
 */
export const validator = init(fetch(module)).catch(() => import("duffel-customers/js").then((js) => js.init()));

// Imported before everything else: the validator's module, which the page preloads (`vite.config.ts`), is compiled while
// the rest of the script starts. `bench/site/` measures the time from here to the first check.
//
// `import … from "duffel-customers"` would do without any of this. The module is then inside the script, which is 3 KB larger.

import { init } from "duffel-customers/slim";
import module from "duffel-customers/wasm?url";

performance.mark("script");

/** Until then nothing can be checked. */
export const validator = init(fetch(module));

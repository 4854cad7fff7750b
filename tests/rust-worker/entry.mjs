// What a Worker's runtime loads: wasm-bindgen's glue, given its module.

import { fetch, initSync } from "./rust_worker.js";
import module from "./rust_worker_bg.wasm";

initSync({ module });

export default { fetch };

// The suite on the entry without WebAssembly, in a page.

import * as api from "duffel-customers/js";
import { runSuite } from "../suite.mjs";

window.report = runSuite(api, { clock: async () => performance.now() });

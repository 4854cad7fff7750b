// A page that imports the package's JavaScript, where there is nothing else.

import { customerUser, flatten, order, ValidationError } from "duffel-customers/js";
import { verdict } from "./verdict.mjs";

delete globalThis.WebAssembly;
window.verdict = verdict({ customerUser, flatten, order, ValidationError });

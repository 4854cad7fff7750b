// A program that names the package's JavaScript as Deno does.

import { customerUser, flatten, order, ValidationError } from "npm:duffel-customers/js";
import { verdict } from "./src/verdict.mjs";

delete globalThis.WebAssembly;
console.log(JSON.stringify(verdict({ customerUser, flatten, order, ValidationError })));

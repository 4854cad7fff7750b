// A program that names the package as Deno does.

import { customerUser, flatten, order, ValidationError } from "npm:duffel-customers";
import { verdict } from "./src/verdict.mjs";

console.log(JSON.stringify(verdict({ customerUser, flatten, order, ValidationError })));

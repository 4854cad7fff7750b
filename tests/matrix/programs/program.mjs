// A program that is run and prints.

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "./verdict.mjs";

console.log(JSON.stringify(verdict({ customerUser, flatten, order, ValidationError })));

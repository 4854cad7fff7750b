// A page's worker.

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "./verdict.mjs";

postMessage(verdict({ customerUser, flatten, order, ValidationError }));

import { customerUser, flatten, order, ValidationError } from "./duffel-customers/index.js";
import { verdict } from "./verdict.js";

postMessage(verdict({ customerUser, flatten, order, ValidationError }));

// A page by itself.

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "./verdict.mjs";

window.verdict = verdict({ customerUser, flatten, order, ValidationError });

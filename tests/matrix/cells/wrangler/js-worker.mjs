import { customerUser, flatten, order, ValidationError } from "duffel-customers/js";
import { verdict } from "./src/verdict.mjs";

export default {
  fetch: () => Response.json(verdict({ customerUser, flatten, order, ValidationError })),
};

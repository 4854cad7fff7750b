import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "../../src/verdict.mjs";

export const loader = () => Response.json(verdict({ customerUser, flatten, order, ValidationError }));

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "../../verdict.mjs";

export const GET = () => Response.json(verdict({ customerUser, flatten, order, ValidationError }));

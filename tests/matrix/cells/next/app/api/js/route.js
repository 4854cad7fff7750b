import { customerUser, flatten, order, ValidationError } from "duffel-customers/js";
import { verdict } from "../../../src/verdict.mjs";

export const runtime = "edge";

export const GET = () => Response.json(verdict({ customerUser, flatten, order, ValidationError }));

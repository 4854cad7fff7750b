import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "../../../src/verdict.mjs";

export const dynamic = "force-dynamic";

export const GET = () => Response.json(verdict({ customerUser, flatten, order, ValidationError }));

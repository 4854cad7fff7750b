import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "~~/src/verdict.mjs";

export default defineEventHandler(() => verdict({ customerUser, flatten, order, ValidationError }));

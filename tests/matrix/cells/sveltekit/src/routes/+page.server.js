import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "../verdict.mjs";

export const load = () => ({ verdict: verdict({ customerUser, flatten, order, ValidationError }) });

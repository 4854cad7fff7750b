// An order, by this package.

import { order } from "duffel-customers";
import { checksOf } from "./checks.mjs";

export const { issuesOf, issuesOfJson } = checksOf(order);

// A customer user, by this package.

import { customerUser } from "duffel-customers";
import { checksOf } from "./checks.mjs";

export const { issuesOf, issuesOfJson } = checksOf(customerUser);

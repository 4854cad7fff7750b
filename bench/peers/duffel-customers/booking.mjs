// A stays booking, by this package.

import { booking } from "duffel-customers";
import { checksOf } from "./checks.mjs";

export const { issuesOf, issuesOfJson } = checksOf(booking);

// A passenger's email by itself, found by its path.

import { order } from "duffel-customers";

export const issuesOf = (email) => order.checkField("passengers.0.email", email).length;

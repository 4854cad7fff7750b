// An order, by this package compiled to JavaScript.

import { checksOf } from "../duffel-customers/checks.mjs";

// Copies of the package that are imported share one instance. The CommonJS twin has one of its own.
const { order } = require("duffel-customers/js");

export const { issuesOf, issuesOfJson } = checksOf(order);

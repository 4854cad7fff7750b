// A customer user, by this package compiled to JavaScript.

import { checksOf } from "../duffel-customers/checks.mjs";

// Copies of the package that are imported share one instance. The CommonJS twin has one of its own.
const { customerUser } = require("duffel-customers/js");

export const { issuesOf, issuesOfJson } = checksOf(customerUser);

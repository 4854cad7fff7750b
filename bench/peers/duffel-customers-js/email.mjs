// A passenger's email by itself, found by its path, by this package compiled to JavaScript.

const { order } = require("duffel-customers/js");

export const issuesOf = (email) => order.checkField("passengers.0.email", email).length;

// This package, as it is built.

import { order } from "../../pkg/index.js";

export const name = "duffel-customers";
export const leftOut = [];

const issuesIn = (result) => (result.success ? 0 : result.error.issues.length);

/** Each gives how many errors there are. */
export const fromBytes = (bytes) => issuesIn(order.checkJson(bytes));
export const fromValue = (value) => issuesIn(order.safeParse(value));
export const fromField = ({ path }, value) => order.checkField(path, value).length;
/** From bytes to the body to send. */
export const build = (bytes) => order.buildJson(bytes).data;

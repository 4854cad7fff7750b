// POST /_stand-in/reset: forgets everything. `{"customers": "guide"}` then creates the guide's customers.

import { addGuideCustomers } from "../fixtures/customers.mjs";
import { Records } from "../records/records.mjs";
import { isObject } from "../rules/shapes.mjs";
import { beginEra } from "../store/era.mjs";

const FORGOTTEN = ["record/", "index/", "log/", "fault/", "rate-window/", "settings"];

export const reset = {
  method: "POST",
  path: "/_stand-in/reset",
  handle(given, store) {
    if (!isObject(given)) return { status: 400, body: { error: "the body is an object" } };
    const { customers } = given;
    if (customers !== undefined && customers !== "guide")
      return { status: 400, body: { error: "customers can only be guide" } };
    for (const prefix of FORGOTTEN) {
      for (const [key] of [...store.list({ prefix })]) store.delete(key);
    }
    beginEra(store);
    if (customers === "guide") addGuideCustomers(new Records(store, Date.now()));
    return { status: 204 };
  },
};

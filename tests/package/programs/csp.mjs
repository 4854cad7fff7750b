// What each call does in a page with a Content Security Policy: "done", or the error it throws.

import * as api from "duffel-customers";

const user = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark" };

const CALLS = {
  safeParse: () => api.customerUser.safeParse(user),
  "safeParse of what cannot be read": () => api.customerUser.safeParse(1n),
  parse: () => api.customerUser.parse(user),
  checkJson: () => api.customerUser.checkJson("{}"),
  checkField: () => api.customerUser.checkField("email", "x"),
  build: () => api.customerUser.build(user),
  buildJson: () => api.customerUser.buildJson("{}"),
  "~standard": () => api.customerUser["~standard"].validate(user),
  jsonSchema: () => api.customerUser.jsonSchema,
  checkUniqueEmails: () => api.checkUniqueEmails([user]),
  sumAmounts: () => api.sumAmounts(["1"]),
  flatten: () => api.flatten([]),
  fromApiError: () => api.fromApiError("no"),
};

function outcome(call) {
  try {
    call();
    return "done";
  } catch (error) {
    return error instanceof api.WasmUnavailableError ? `${error.name}: ${error.message}` : `another error: ${error}`;
  }
}

window.report = Object.fromEntries(Object.entries(CALLS).map(([name, call]) => [name, outcome(call)]));

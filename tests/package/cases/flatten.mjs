// `flatten`: issues by field.

import { equal } from "../expect.mjs";
import { user } from "../payloads.mjs";

const issue = (pointer, message) => ({ code: "validation_format", severity: "error", message, path: [], pointer });

export default ({ customerUser, flatten, fromApiError }) => ({
  nothing: () => equal(flatten([]), { formErrors: [], fieldErrors: {} }),
  "by dotted path": () =>
    equal(flatten([issue("/email", "a"), issue("/passengers/0/email", "b"), issue("/email", "c")]), {
      formErrors: [],
      fieldErrors: { email: ["a", "c"], "passengers.0.email": ["b"] },
    }),
  "about the whole": () =>
    equal(flatten([issue("", "a"), issue("", "b")]), { formErrors: ["a", "b"], fieldErrors: {} }),
  "without data, wrapped or not": () => {
    const wrong = user({ email: "tony" });
    equal(
      flatten(customerUser.safeParse({ data: wrong }).error.issues),
      flatten(customerUser.safeParse(wrong).error.issues),
    );
  },
  "escaped names": () => equal(Object.keys(flatten([issue("/metadata/a~1b~0c", "x")]).fieldErrors), ["metadata.a/b~c"]),
  "names that objects have": () => {
    const { fieldErrors } = flatten(
      ["/__proto__", "/constructor", "/toString", "/__proto__"].map((pointer) => issue(pointer, "x")),
    );
    equal(Object.keys(fieldErrors).sort(), ["__proto__", "constructor", "toString"]);
    equal(Object.getOwnPropertyDescriptor(fieldErrors, "__proto__").value, ["x", "x"]);
    equal(Object.getPrototypeOf(fieldErrors), Object.prototype);
  },
  "of Duffel's own": () =>
    equal(flatten(fromApiError({ errors: [{ message: "no", source: { pointer: "/email" } }, { message: "never" }] })), {
      formErrors: ["never"],
      fieldErrors: { email: ["no"] },
    }),
});

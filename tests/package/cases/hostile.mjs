// Values that do what they can to be a nuisance. The answer is issues, never an exception.

import { equal, expectIssues, ok } from "../expect.mjs";
import { order, user } from "../payloads.mjs";

/** Values of every kind, and a few that fight back. */
function oddities() {
  const cycle = {};
  cycle.self = cycle;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const refuse = () => {
    throw new Error("hands off");
  };
  return {
    undefined,
    null: null,
    NaN: NaN,
    Infinity,
    "-0": -0,
    "a BigInt": 1n,
    "a symbol": Symbol("s"),
    "a function": refuse,
    "a truth": true,
    "a text": "{}",
    "an empty text": "",
    "a lone surrogate": "\ud800",
    "a list": [],
    "a date": new Date(NaN),
    "an expression": /x/g,
    "a map": new Map([["email", 1]]),
    "a promise": Promise.resolve(user()),
    bytes: new Uint8Array(3),
    "an error": new Error("x"),
    "an object without prototype": Object.create(null),
    "a boxed text": Object("x"),
    "a boxed BigInt": Object(1n),
    "a cycle": cycle,
    "a getter that throws": {
      get email() {
        return refuse();
      },
    },
    "a toJSON that throws": { toJSON: refuse },
    "a toJSON that gives nothing": { toJSON() {} },
    "a proxy that throws": new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
    "a revoked proxy": revoked.proxy,
    "a proxy of a list": new Proxy([], { get: refuse }),
    holes: [, ,],
    "a list with a name": Object.assign([], { email: "x" }),
    "thrown null": {
      get email() {
        throw null;
      },
    },
  };
}

function nested(levels) {
  let value = [];
  for (let i = 0; i < levels; i++) value = [value];
  return value;
}

export default (api, { foreign }) => {
  const { customerUser, order: orders } = api;
  const schemas = Object.values(api).filter((value) => typeof value?.safeParse === "function");

  const cases = {
    "no text comes of it": () => {
      const odd = oddities();
      for (const name of [
        "undefined",
        "a BigInt",
        "a symbol",
        "a function",
        "a boxed BigInt",
        "a cycle",
        "a getter that throws",
        "a toJSON that throws",
        "a toJSON that gives nothing",
        "a proxy that throws",
        "a revoked proxy",
        "a proxy of a list",
        "thrown null",
      ]) {
        const result = customerUser.safeParse(odd[name]);
        expectIssues(result, "E unreadable_input");
        equal(result.error.issues[0].path, []);
      }
    },
    "deep inside": () => {
      for (const value of [
        1n,
        {
          get x() {
            throw new Error("no");
          },
        },
      ]) {
        expectIssues(orders.safeParse(order({ metadata: { a: value } })), "E unreadable_input");
      }
    },
    "100 000 levels": () => {
      for (const value of [nested(100_000), { data: nested(100_000) }, user({ x: nested(100_000) })]) {
        const { error } = customerUser.safeParse(value);
        ok(["unreadable_input", "too_deep"].includes(error.issues[0].code), "unreadable_input or too_deep");
        equal(error.issues.length, 1);
      }
    },
    "64 levels and one more": () => {
      expectIssues(customerUser.safeParse(user({ x: nested(62) })), "W unknown_field /x");
      expectIssues(customerUser.safeParse(user({ x: nested(63) })), "E too_deep");
      expectIssues(customerUser.safeParse({ data: user({ x: nested(62) }) }), "E too_deep");
    },
    "judged as the text that JSON.stringify makes of it": () => {
      expectIssues(customerUser.safeParse(user({ email: new Date(0) })), "E validation_format /email");
      expectIssues(customerUser.safeParse(user({ email: undefined })), "E validation_required /email");
      expectIssues(customerUser.safeParse(user({ email: NaN })), "E validation_required /email");
      expectIssues(customerUser.safeParse(user({ email: Object("tony@stark.com") })));
      expectIssues(customerUser.safeParse(user({ given_name: "\ud800" })), "E invalid_json");
      expectIssues(customerUser.safeParse({ toJSON: () => user() }));
      expectIssues(customerUser.safeParse(Object.assign(Object.create(null), user())));
      expectIssues(customerUser.safeParse(new Proxy(user(), {})));
    },
    "a class with getters": () => {
      class Person {
        email = "tony@stark.com";
        given_name = "Tony";
        get family_name() {
          return "Stark";
        }
        toJSON() {
          return { email: this.email, given_name: this.given_name, family_name: this.family_name };
        }
      }
      const person = new Person();
      const result = customerUser.safeParse(person);
      equal(result.success && result.data === person, true);
    },
    "a value whose data can be read only once": () => {
      let reads = 0;
      const value = {
        get data() {
          if (reads++ > 0) throw new Error("once");
          return user();
        },
      };
      const result = customerUser.safeParse(value);
      expectIssues(result);
      equal(result.data, user());
    },
    "a value that only its toJSON wraps": () =>
      equal(customerUser.safeParse({ toJSON: () => ({ data: user() }) }).data, user()),
    "a value is read once": () => {
      let reads = 0;
      const value = user();
      Object.defineProperty(value, "email", { enumerable: true, get: () => (reads++, "tony@stark.com") });
      expectIssues(customerUser.safeParse(value));
      expectIssues(customerUser.build(value));
      equal(reads, 2);
    },
    "a check within a check": () => {
      const value = user();
      Object.defineProperty(value, "email", {
        enumerable: true,
        get: () => (customerUser.safeParse({ email: "wrong" }).success ? "wrong" : "tony@stark.com"),
      });
      expectIssues(customerUser.safeParse(value));
    },

    "whatever is given to whatever": () => {
      const calls = {
        safeParse: (schema, odd) => schema.safeParse(odd),
        "wrapped safeParse": (schema, odd) => schema.safeParse({ data: odd }),
        "safeParse with normalize": (schema, odd) => schema.safeParse(odd, { normalize: true }),
        checkJson: (schema, odd) => schema.checkJson(odd),
        build: (schema, odd) => schema.build(odd),
        buildJson: (schema, odd) => schema.buildJson(odd),
        "checkField path": (schema, odd) => schema.checkField(odd, "x"),
        "checkField value": (schema, odd) => schema.checkField("email", odd),
        "checkField form": (schema, odd) => schema.checkField("users.0", "icu_1", { form: odd }),
        "~standard": (schema, odd) => schema["~standard"].validate(odd),
        checkUniqueEmails: (_, odd) => api.checkUniqueEmails(odd),
        fromApiError: (_, odd) => api.fromApiError(odd),
      };
      for (const [name, odd] of Object.entries(oddities())) {
        for (const [call, make] of Object.entries(calls)) {
          for (const schema of schemas) {
            let answer;
            try {
              answer = make(schema, odd);
            } catch (error) {
              throw new Error(`${call} of ${name} on ${schema.kind}: ${error}`);
            }
            const issues = Array.isArray(answer) ? answer : (answer.issues ?? answer.error?.issues ?? []);
            for (const { code, severity, message, path, pointer } of issues) {
              equal(
                [typeof code, typeof severity, typeof message, Array.isArray(path), typeof pointer],
                ["string", "string", "string", true, "string"],
              );
            }
          }
        }
      }
    },
  };
  if (foreign !== undefined) {
    cases["another realm's objects"] = () => {
      const value = foreign(`(${JSON.stringify(order())})`);
      const result = orders.safeParse(value);
      expectIssues(result);
      equal(result.data === value, true);
      expectIssues(customerUser.safeParse(foreign("[]")), "E validation_type");
      equal(orders.checkField(foreign("['passengers', 0, 'email']"), "x").length, 1);
      expectIssues(
        customerUser.safeParse(user({ email: "a@b" }), foreign("({ strict: true })")),
        "E validation_format /email",
      );
    };
  }
  return cases;
};

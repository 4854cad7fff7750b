// The shape of the package: what it exports, methods without `this`, errors as classes, async twins.

import { equal, ok, throws } from "../expect.mjs";
import { user } from "../payloads.mjs";

const KINDS = {
  customerUser: "customer_user",
  customerUserGroup: "customer_user_group",
  customerUserGroupUpdate: "customer_user_group_update",
  order: "order",
  orderUpdate: "order_update",
  booking: "booking",
  componentClientKey: "component_client_key",
};
const FUNCTIONS = [
  "checkUniqueEmails",
  "sumAmounts",
  "flatten",
  "fromApiError",
  "ValidationError",
  "WasmUnavailableError",
];
const WRONG = { email: "tony", given_name: "", family_name: "Stark" };

export default (api, { copies }) => {
  const { customerUser, ValidationError, WasmUnavailableError } = api;
  const rejection = (promise) =>
    promise.then(
      () => undefined,
      (error) => error,
    );
  const cases = {
    "every export of the contract": () => {
      for (const [name, kind] of Object.entries(KINDS)) equal(api[name].kind, kind);
      for (const name of FUNCTIONS) equal(typeof api[name], "function");
    },
    "no method needs this": () => {
      const { safeParse, parse, checkJson, checkField, build, buildJson, with: having } = customerUser;
      equal(safeParse(user()).success, true);
      equal(parse(user()), user());
      equal(checkJson("{").success, false);
      equal(checkField("email", "tony").length, 1);
      equal(build(user()).success, true);
      equal(buildJson("{").success, false);
      equal(having({ strict: true }).safeParse(user()).success, true);
      const { validate, jsonSchema } = customerUser["~standard"];
      equal(validate(user()).value, user());
      const { input } = jsonSchema;
      equal(typeof input({ target: "draft-07" }), "object");
    },
    "a method given to map": () =>
      equal(
        [user(), WRONG].map(customerUser.safeParse).map(({ success }) => success),
        [true, false],
      ),

    "parse gives the payload": () => {
      const value = user();
      equal(customerUser.parse(value) === value, true);
      equal(customerUser.parse({ data: value }) === value, true);
    },
    "parse throws a ValidationError": () => {
      const error = throws("ValidationError", () => customerUser.parse(WRONG));
      ok(error instanceof ValidationError && error instanceof Error, "a ValidationError");
      equal(error instanceof WasmUnavailableError, false);
      equal(
        error.issues.map(({ pointer }) => pointer),
        ["/email", "/given_name"],
      );
      const [first, second] = error.issues;
      equal(error.message, `2 errors in the payload\n  /email: ${first.message}\n  /given_name: ${second.message}`);
      equal(String(error).startsWith("ValidationError: 2 errors"), true);
      equal(Object.keys(error), ["issues"]);
      // Some engines begin the stack with the error itself.
      if (error.stack.includes(error.message)) equal(error.stack.startsWith("ValidationError: 2 errors"), true);
    },
    "its message names the first few": () => {
      const { message } = throws("ValidationError", () => api.order.parse({ passengers: [{}] }));
      equal(message.split("\n").length, 7);
      const [, all] = /^(\d+) errors in the payload\n/.exec(message);
      equal(message.split("\n").at(-1), `  and ${all - 5} more`);
      equal(
        throws("ValidationError", () => customerUser.parse([])).message.startsWith(
          "1 error in the payload\n  (payload): ",
        ),
        true,
      );
    },
    "whoever chose the name of an unknown field writes no line of it": () => {
      const strict = { strict: true };
      const forged = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark", "a\n/b\u001b": 1 };
      const { message, issues } = throws("ValidationError", () => customerUser.parse(forged, strict));
      equal(message, `1 error in the payload\n  /a\\u{a}~1b\\u{1b}: ${issues[0].message}`);
      equal(issues[0].pointer, "/a\n~1b\u001b");
      const turned = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark", "\u202ea\u2028\u200b\u061cb\u2010\u{e0041}": 1 };
      const { message: said } = throws("ValidationError", () => customerUser.parse(turned, strict));
      equal(said.split("\n")[1].split(": ")[0], "  /\\u{202e}a\\u{2028}\\u{200b}\\u{61c}b\u2010\\u{e0041}");
    },
    "a failed result has errors in its error, and warnings apart": () => {
      const result = customerUser.safeParse({ ...WRONG, nickname: "T" });
      ok(result.error instanceof ValidationError, "a ValidationError");
      equal(
        result.error.issues.every(({ severity }) => severity === "error"),
        true,
      );
      equal(
        result.warnings.map(({ code }) => code),
        ["unknown_field"],
      );
      equal(Object.keys(result).sort(), ["error", "success", "warnings"]);
      const passed = customerUser.safeParse(user());
      equal(Object.keys(passed).sort(), ["data", "success", "warnings"]);
      // The same list for all that have none.
      equal([passed.warnings.length, Object.isFrozen(passed.warnings)], [0, true]);
    },
    "async twins": async () => {
      equal(await customerUser.parseAsync(user()), user());
      equal((await customerUser.safeParseAsync(user())).success, true);
      equal((await customerUser.safeParseAsync(WRONG)).error.issues.length, 2);
      ok(
        (await rejection(customerUser.parseAsync(WRONG))) instanceof ValidationError,
        "a rejection with ValidationError",
      );
      equal((await rejection(customerUser.safeParseAsync(user(), { now: "x" }))).name, "TypeError");
    },
    instanceof: () => {
      class Own extends ValidationError {}
      const { error } = customerUser.safeParse(WRONG);
      equal(new Own("x") instanceof ValidationError, true);
      equal(new Own("x") instanceof Own, true);
      for (const options of [undefined, {}]) equal(new Own("x", options).issues, []);
      equal(error instanceof Own, false);
      for (const other of [null, undefined, 1, "x", {}, new Error("x"), () => 1])
        equal(other instanceof ValidationError, false);
    },
    "the names of the classes, and of their errors": () => {
      for (const name of ["ValidationError", "WasmUnavailableError"]) {
        const error = new api[name]("x");
        equal([api[name].name, error.name, String(error)], [name, name, `${name}: x`]);
        ok(error instanceof api[name] && error instanceof Error, "an instance");
      }
    },
  };
  for (const [name, copy] of Object.entries(copies ?? {})) {
    cases[`errors of ${name} are errors of this one, and the other way round`] = () => {
      ok(copy.customerUser.safeParse(WRONG).error instanceof ValidationError, "an instance of this one's class");
      ok(customerUser.safeParse(WRONG).error instanceof copy.ValidationError, "an instance of the other's class");
      ok(new copy.WasmUnavailableError("x") instanceof WasmUnavailableError, "whichever class it is");
    };
  }
  return cases;
};

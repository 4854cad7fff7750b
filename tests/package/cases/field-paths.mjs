// `checkField`: the path of a field, however it is written, and paths that no field has.

import { equal, lines } from "../expect.mjs";
import { order, user } from "../payloads.mjs";

export default ({ customerUser, order: orders }) => {
  const field = (schema, path, value, options) => lines(schema.checkField(path, value, options));
  const email = "E validation_format /passengers/0/email";

  return {
    "every way to write a path": () => {
      const paths = [
        "passengers.0.email",
        "passengers[0].email",
        "[passengers][0][email]",
        "/passengers/0/email",
        ["passengers", 0, "email"],
        ["passengers", "0", "email"],
        "data.passengers.0.email",
        "data.passengers[0].email",
        "/data/passengers/0/email",
        ["data", "passengers", 0, "email"],
      ];
      for (const path of paths) equal(field(orders, path, "tony@"), [email]);
    },
    "the issue's path is as the field was asked for": () => {
      equal(orders.checkField("passengers.0.email", "x")[0].path, ["passengers", 0, "email"]);
      equal(orders.checkField("data.passengers.0.email", "x")[0].path, ["data", "passengers", 0, "email"]);
      equal(orders.checkField("data.passengers.0.email", "x")[0].pointer, "/passengers/0/email");
    },
    "an index far out": () => {
      equal(field(orders, "passengers.7.email", "x"), ["E validation_format /passengers/7/email"]);
      equal(field(orders, "users[12]", "usg_1"), ["E validation_format /users/12"]);
    },
    "a path that no field has": () => {
      equal(field(customerUser, "nickname", "T"), ["W unknown_field /nickname"]);
      equal(field(customerUser, "phone_numbr", "1"), ["W unknown_field /phone_numbr"]);
      equal(field(orders, "passengers.0.nickname", "T"), ["W unknown_field /passengers/0/nickname"]);
      equal(field(orders, "passengers.x.email", "x"), ["W unknown_field /passengers/x/email"]);
      equal(field(customerUser, "email.local", "tony"), ["W unknown_field /email/local"]);
      equal(field(customerUser, "a/b", 1), ["W unknown_field /a~1b"]);
      equal(field(customerUser, "/a~1b", 1), ["W unknown_field /a~1b"]);
      equal(field(customerUser, "__proto__", {}), ["W unknown_field /__proto__"]);
      equal(field(customerUser, "nickname", "T", { form: user() }), ["W unknown_field /nickname"]);
      const wrapped = { form: { data: user() } };
      equal(customerUser.checkField("nickname", "T", wrapped)[0].path, ["data", "nickname"]);
      equal(customerUser.checkField("data.nickname", "T", wrapped)[0].path, ["data", "nickname"]);
      equal(field(customerUser, "nickname", "T", { strict: true }), ["E unknown_field /nickname"]);
    },
    "a path that is none": () => {
      const hostile = new Proxy([], {
        get() {
          throw new Error("no");
        },
      });
      const none = ["", [], null, undefined, 7, {}, [Symbol("s")], [-1], [1.5], [{}], ["\ud800"], "email\udc00", ["email", -1], ["email", {}], new Set(["email"]), { 0: "email", length: 1 }, hostile];
      for (const path of none) {
        equal(
          customerUser.checkField(path, "x").map(({ code, path, pointer }) => ({ code, path, pointer })),
          [{ code: "unknown_field", path: [], pointer: "" }],
        );
      }
    },
    "a path cannot reach a prototype": () => {
      for (const path of [
        "__proto__.polluted",
        "constructor.prototype.polluted",
        ["__proto__", "polluted"],
        "passengers.__proto__.polluted",
      ]) {
        equal(
          customerUser.checkField(path, "x", { form: user() }).map(({ code }) => code),
          ["unknown_field"],
        );
      }
      equal({}.polluted, undefined);
      equal([].polluted, undefined);
    },
    "an index of billions makes no list of billions": () => {
      for (const index of [9_999, 10_000, 10_001, 10_002, 4_000_000_000]) {
        const wrong = [`E validation_format /users/${index}`];
        equal(field(orders, `users[${index}]`, "x", { form: order(), maxBytes: 1_000_000 }), wrong);
        equal(field(orders, ["users", index], "icu_9", { form: order(), maxBytes: 1_000_000 }), []);
      }
    },
    "no array has an index of more than 32 bits": () => {
      const last = 2 ** 32 - 1;
      for (const options of [undefined, { form: order() }]) {
        equal(field(orders, ["users", last], "x", options), [`E validation_format /users/${last}`]);
        for (const index of [last + 1, 5_000_000_000, 2 ** 53]) {
          equal(field(orders, ["users", index], "x", options), ["W unknown_field"]);
          equal(field(orders, `users.${index}`, "x", options), [`W unknown_field /users/${index}`]);
        }
      }
    },
    "digits are a key in metadata": () => {
      const form = { data: order({ metadata: {} }) };
      for (const key of ["2024", "20240101", "99999999999", "1e9", "Infinity"]) {
        const [issue, ...others] = orders.checkField(`metadata.${key}`, 1, { form });
        equal([issue.code, issue.path, others], ["validation_type", ["data", "metadata", key], []]);
      }
    },
  };
};

// What an issue carries: place, words, parameters. And never the value.

import { equal, expectIssues, ok } from "../expect.mjs";
import { order, passenger, user } from "../payloads.mjs";

export default ({ customerUser, order: orders }) => ({
  "path and pointer of a bare payload": () => {
    const [issue] = orders.safeParse(order({ passengers: [passenger({ email: "tony" })] })).error.issues;
    equal(issue.path, ["passengers", 0, "email"]);
    equal(issue.pointer, "/passengers/0/email");
  },
  "path and pointer of a wrapped payload": () => {
    const [issue] = orders.safeParse({ data: order({ passengers: [passenger({ email: "tony" })] }) }).error.issues;
    equal(issue.path, ["data", "passengers", 0, "email"]);
    equal(issue.pointer, "/passengers/0/email");
  },
  "the payload as a whole": () => {
    const [bare] = customerUser.safeParse([]).error.issues;
    equal([bare.path, bare.pointer], [[], ""]);
    const [wrapped] = customerUser.safeParse({ data: 1 }).error.issues;
    equal([wrapped.code, wrapped.path, wrapped.pointer], ["invalid_data_param", ["data"], ""]);
  },
  "a pointer escapes ~ and /": () => {
    const { warnings } = customerUser.safeParse(user({ "a/b~c": 1 }));
    equal(warnings[0].pointer, "/a~1b~0c");
    equal(warnings[0].path, ["a/b~c"]);
  },
  "params of an ID": () =>
    equal(orders.safeParse(order({ users: ["usg_1", "icu_1"] })).error.issues[0].params.prefix, "icu_"),
  "params of a letter": () =>
    equal(orders.safeParse(order({ passengers: [passenger({ given_name: "\u00c6" })] })).error.issues[0].params, {
      character: "U+00C6",
    }),
  "params of a slip": () =>
    equal(customerUser.safeParse(user({ phone_numbr: "1" })).warnings[0].params, { suggestion: "phone_number" }),
  "an ID of another kind is called by its name": () => {
    const [{ message }] = orders.safeParse(order({ users: ["usg_1", "icu_1"] })).error.issues;
    equal(message, "Expected a customer user ID (icu_…), got a customer user group ID (usg_…).");
  },
  "a user who is not listed is told what to do": () => {
    const [{ message }] = orders.safeParse(order({ users: ["icu_2"] })).error.issues;
    equal(message, "Add this user to `users`: a passenger's `user_id` must be listed there.");
  },
  "all issues at once, in document order": () =>
    expectIssues(
      orders.safeParse({
        ...order({ passengers: [passenger({ email: "x", phone_number: "1", title: "sir" })], selected_offers: [] }),
        extra: 1,
      }),
      "E validation_length /selected_offers",
      "E validation_inclusion /passengers/0/title",
      "E validation_format /passengers/0/email",
      "E validation_format /passengers/0/phone_number",
      "W unknown_field /extra",
    ),
  "no message, parameter or error text has a value": () => {
    const secret = "s3cr3t";
    const result = orders.safeParse(
      order({
        type: secret,
        users: [secret],
        selected_offers: [secret],
        payments: [{ type: secret, amount: secret, currency: secret, card_id: secret }],
        passengers: [
          passenger({
            id: secret,
            given_name: `${secret}!`,
            born_on: secret,
            email: secret,
            phone_number: secret,
            user_id: secret,
          }),
        ],
        metadata: { key: [secret] },
      }),
    );
    ok(result.error.issues.length >= 10, "an issue for each");
    equal(JSON.stringify([result.error.issues, result.warnings]).includes(secret), false);
    equal(result.error.message.includes(secret), false);
  },
});

// `build` and `buildJson`: the body to send, or every reason why not.

import { equal, expectIssues } from "../expect.mjs";
import { booking, bytesOf, order, passenger, pepper, user, without } from "../payloads.mjs";

export default ({ customerUser, customerUserGroup, order: orders, booking: bookings, componentClientKey }) => ({
  "tidies and wraps": () => {
    const built = customerUser.build({
      email: "tony@STARK.com ",
      given_name: " Tony",
      family_name: "Stark",
      phone_number: "",
      group_id: null,
    });
    expectIssues(built);
    equal(built.data.body, {
      data: { email: "tony@stark.com", given_name: "Tony", family_name: "Stark", group_id: null },
    });
    equal(JSON.parse(built.data.json), built.data.body);
  },
  "the text is compact, its fields in the order given": () =>
    equal(
      customerUser.build({ family_name: "Stark", given_name: "Tony", email: "tony@stark.com" }).data.json,
      '{"data":{"family_name":"Stark","given_name":"Tony","email":"tony@stark.com"}}',
    ),
  "undefined is dropped": () => equal(customerUser.build(user({ group_id: undefined })).data.body, { data: user() }),
  "the caller's value is left as it was": () => {
    const value = order({ users: [], passengers: [passenger({ email: " tony@stark.com" })] });
    const before = JSON.stringify(value);
    orders.build(value);
    equal(JSON.stringify(value), before);
  },
  "links users that a passenger names": () => {
    const value = without(order({ passengers: [passenger(), pepper({ user_id: "icu_2" })] }), "users");
    const built = orders.build(value);
    expectIssues(built);
    equal(built.data.body.data.users, ["icu_1", "icu_2"]);
  },
  "links users that a guest names": () => {
    const built = bookings.build(without(booking(), "users"));
    expectIssues(built);
    equal(built.data.body.data.users, ["icu_1"]);
  },
  "adds to the users that are there, once each": () => {
    const value = order({ users: ["icu_9"], passengers: [passenger(), pepper({ user_id: "icu_1" })] });
    const built = orders.build(value);
    expectIssues(built, "W validation_unique /passengers/1/user_id");
    equal(built.data.body.data.users, ["icu_9", "icu_1"]);
  },
  "does not link what is no user's ID": () =>
    expectIssues(
      orders.build(order({ users: ["icu_1"], passengers: [passenger({ user_id: "usg_1" })] })),
      "E validation_format /passengers/0/user_id",
    ),
  "links nobody where it must not": () => {
    const expected = "E user_not_listed /passengers/0/user_id";
    expectIssues(orders.build(order({ users: ["icu_2"] }), { linkUsers: false }), expected);
    const unlinked = orders.with({ linkUsers: false });
    expectIssues(unlinked.build(order({ users: ["icu_2"] })), expected);
    expectIssues(unlinked.build(order({ users: ["icu_2"] }), { linkUsers: true }));
  },
  "says everything that is wrong": () =>
    expectIssues(
      customerUser.build({ email: "tony", given_name: "", phone_number: "1" }),
      "E validation_format /email",
      "E validation_required /given_name",
      "E validation_format /phone_number",
      "E validation_required /family_name",
    ),
  "warnings come with the body": () => {
    const built = orders.build(order({ colour: "red" }));
    expectIssues(built, "W unknown_field /colour");
    equal(built.data.body.data.colour, "red");
  },
  strict: () =>
    expectIssues(customerUser.build(user({ email: "tony@localhost" }), { strict: true }), "E validation_format /email"),
  "a wrapped value is not wrapped twice": () => equal(customerUser.build({ data: user() }).data.body, { data: user() }),
  "an envelope is never required, nor normalize needed": () => {
    expectIssues(customerUser.with({ envelope: "required", normalize: false }).build(user({ given_name: " Tony" })));
    equal(customerUser.with({ normalize: true }).build(user()).data.body, { data: user() });
  },
  "an empty key": () => equal(componentClientKey.build({}).data.json, '{"data":{}}'),
  "text that JSON escapes": () => {
    const value = { name: 'Q "\\/\b\f\n\r\t\u0001\u2028é東🛩' };
    const built = customerUserGroup.build(value);
    equal(built.data.body, { data: value });
    equal(JSON.parse(built.data.json), { data: value });
  },

  "JSON text": () => {
    const built = customerUser.buildJson(
      ' { "given_name" : " T\\u006fny" , "family_name":"Stark","email":"tony@stark.com"} ',
    );
    expectIssues(built);
    equal(built.data, '{"data":{"given_name":"Tony","family_name":"Stark","email":"tony@stark.com"}}');
  },
  "JSON bytes and buffers": () => {
    const bytes = bytesOf(JSON.stringify(user({ given_name: "Zoë" })));
    const expected = JSON.stringify({ data: user({ given_name: "Zoë" }) });
    equal(customerUser.buildJson(bytes).data, expected);
    equal(customerUser.buildJson(bytes.buffer).data, expected);
  },
  "numbers and unknown parts are kept to the letter": () =>
    equal(
      customerUser.buildJson(
        '{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark","x":[1e2,-0.10,12345678901234567890,{"y":null}]}',
      ).data,
      '{"data":{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark","x":[1e2,-0.10,12345678901234567890,{"y":null}]}}',
    ),
  "JSON that is none": () => {
    expectIssues(customerUser.buildJson("{"), "E invalid_json");
    expectIssues(customerUser.buildJson({}), "E unreadable_input");
    expectIssues(customerUser.build(1n), "E unreadable_input");
  },
});

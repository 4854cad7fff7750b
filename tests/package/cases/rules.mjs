// One or two of each kind of rule, as a sign that the whole core is in the package. The core's own tests have them all.

import { expectIssues } from "../expect.mjs";
import { booking, group, order, passenger, pepper, user, without } from "../payloads.mjs";

export default (api) => {
  const cases = {};
  const add = (name, schema, value, ...expected) => {
    cases[name] = () => expectIssues(api[schema].safeParse(value), ...expected);
  };

  add("a user without email", "customerUser", without(user(), "email"), "E validation_required /email");
  add(
    "a user with nothing",
    "customerUser",
    {},
    "E validation_required /email",
    "E validation_required /given_name",
    "E validation_required /family_name",
  );
  add("a blank name", "customerUser", user({ given_name: " \u3000" }), "E validation_required /given_name");
  add("a number as email", "customerUser", user({ email: 1 }), "E validation_type /email");
  add("an email without @", "customerUser", user({ email: "tony" }), "E validation_format /email");
  add(
    "an email without a dot in its domain",
    "customerUser",
    user({ email: "tony@localhost" }),
    "W validation_format /email",
  );
  add(
    "a phone number without +",
    "customerUser",
    user({ phone_number: "4155550123" }),
    "E validation_format /phone_number",
  );
  add("a nullable field that is null", "customerUser", user({ phone_number: null, group_id: null }));
  add("a user's ID as group", "customerUser", user({ group_id: "icu_1" }), "E validation_format /group_id");
  add(
    "a slip in a field's name",
    "customerUser",
    user({ phone_numbr: "+14155550123" }),
    "W unknown_field /phone_numbr",
  );
  add("a long display name", "customerUser", user({ given_name: "x".repeat(256) }), "E validation_length /given_name");
  add(
    "a display name in other letters",
    "customerUser",
    user({ given_name: "東尼" }),
    "W validation_format /given_name",
  );

  add("a group without name", "customerUserGroup", {}, "E validation_required /name");
  add(
    "a repeated user in a group",
    "customerUserGroup",
    group({ user_ids: ["icu_1", "icu_1"] }),
    "W validation_unique /user_ids/1",
  );
  add("an update of nothing", "customerUserGroupUpdate", {}, "E validation_required");
  add("an update to no name", "customerUserGroupUpdate", { name: null }, "E validation_required /name");

  add("an order", "order", order());
  add("an order for nobody", "order", without(order({ passengers: [pepper()] }), "users"), "W no_customer_user /users");
  add(
    "a passenger whose user is not listed",
    "order",
    order({ users: ["icu_2"] }),
    "E user_not_listed /passengers/0/user_id",
  );
  add(
    "a group's ID as user",
    "order",
    order({ users: ["usg_1"], passengers: [pepper()] }),
    "E validation_format /users/0",
  );
  add("two offers", "order", order({ selected_offers: ["off_1", "off_2"] }), "E validation_length /selected_offers");
  add(
    "a payment for an order on hold",
    "order",
    order({ type: "hold" }),
    "E payments_not_allowed_for_order_type /payments",
  );
  add("no payment for an instant order", "order", without(order(), "payments"), "E validation_required /payments");
  add(
    "an amount that is a number",
    "order",
    order({ payments: [{ type: "balance", amount: 430, currency: "GBP" }] }),
    "E validation_type /payments/0/amount",
  );
  add(
    "more decimals than yen have",
    "order",
    order({ payments: [{ type: "balance", amount: "430.50", currency: "JPY" }] }),
    "W validation_format /payments/0/amount",
  );
  add(
    "a card payment without a card",
    "order",
    order({ payments: [{ type: "card", amount: "1", currency: "GBP" }] }),
    "E validation_required /payments/0/three_d_secure_session_id",
  );
  add(
    "a letter that no ticket takes",
    "order",
    order({ passengers: [passenger({ given_name: "Æsop" })] }),
    "E validation_format /passengers/0/given_name",
  );
  add(
    "the thirtieth of February",
    "order",
    order({ passengers: [passenger({ born_on: "1970-02-30" })] }),
    "E validation_format /passengers/0/born_on",
  );
  add(
    "one name for two passengers",
    "order",
    order({ passengers: [passenger(), pepper({ given_name: "TONY", family_name: "stark" })] }),
    "E duplicate_passenger_name /passengers/1",
  );
  add(
    "one ID for two passengers",
    "order",
    order({ passengers: [passenger(), pepper({ id: "pas_1" })] }),
    "E validation_unique /passengers/1/id",
  );
  add(
    "an infant that is nobody",
    "order",
    order({ passengers: [passenger({ infant_passenger_id: "pas_9" })] }),
    "E unknown_passenger /passengers/0/infant_passenger_id",
  );
  add(
    "an infant on two laps",
    "order",
    order({
      passengers: [
        passenger({ infant_passenger_id: "pas_3" }),
        pepper({ infant_passenger_id: "pas_3" }),
        pepper({ id: "pas_3", given_name: "Morgan" }),
      ],
    }),
    "E infant_already_assigned /passengers/1/infant_passenger_id",
  );
  add(
    "no passenger's fields",
    "order",
    order({ passengers: [{}] }),
    ...["id", "given_name", "family_name", "born_on", "title", "gender", "email", "phone_number"].map(
      (field) => `E validation_required /passengers/0/${field}`,
    ),
  );
  add(
    "a passport without its last day",
    "order",
    order({
      passengers: [
        passenger({ identity_documents: [{ type: "passport", unique_identifier: "1", issuing_country_code: "US" }] }),
      ],
    }),
    "E validation_required /passengers/0/identity_documents/0/expires_on",
  );
  add(
    "half a service",
    "order",
    order({ services: [{ id: "ase_1", quantity: 0.5 }] }),
    "E validation_type /services/0/quantity",
  );
  add(
    "a metadata value that is a number",
    "order",
    order({ metadata: { mission: 7 } }),
    "E validation_type /metadata/mission",
  );
  add("v1's age", "order", order({ passengers: [passenger({ age: 50 })] }), "W unused_field /passengers/0/age");

  add("an order's update of nothing", "orderUpdate", {}, "E validation_required");
  add("an order's metadata cleared", "orderUpdate", { metadata: {} });

  add("a booking", "booking", booking());
  add("a guest who is not listed", "booking", booking({ users: ["icu_2"] }), "E user_not_listed /guests/0/user_id");
  add(
    "a booking paid twice",
    "booking",
    booking({ payment: { card_id: "tcd_1", three_d_secure_session_id: "3ds_1" } }),
    "E validation_inclusion /payment",
  );
  add("a booking paid with nothing", "booking", booking({ payment: {} }), "E validation_required /payment");

  add("a key for nobody", "componentClientKey", {});
  add(
    "a key for two things",
    "componentClientKey",
    { user_id: "icu_1", order_id: "ord_1", booking_id: "bok_1" },
    "E validation_inclusion",
  );
  add("a key for an order of nobody", "componentClientKey", { order_id: "ord_1" }, "W validation_required /user_id");

  for (const [name, value] of Object.entries({
    null: null,
    "a number": 1,
    "a text": "{}",
    "a list": [],
    "a truth": true,
  })) {
    add(`${name} as payload`, "order", value, "E validation_type");
  }
  add("a wrapper around no object", "order", { data: [] }, "E invalid_data_param");
  add("keys beside the wrapper", "customerUser", { data: user(), meta: {} }, "W unknown_field");
  return cases;
};

// `checkField`: one field as a person leaves it, alone or in its form.

import { equal, lines, throws } from "../expect.mjs";
import { booking, group, order, passenger, pepper, user } from "../payloads.mjs";

export default (api) => {
  const { customerUser, customerUserGroup, customerUserGroupUpdate, order: orders, booking: bookings } = api;
  const field = (schema, path, value, options) => lines(schema.checkField(path, value, options));
  const email = "E validation_format /passengers/0/email";

  return {
    "right and wrong": () => {
      equal(field(customerUser, "email", "tony@stark.com"), []);
      equal(field(customerUser, "email", "tony@"), ["E validation_format /email"]);
      equal(field(customerUser, "email", ""), ["E validation_required /email"]);
      equal(field(customerUser, "email", "tony@localhost"), ["W validation_format /email"]);
      equal(field(customerUser, "phone_number", null), []);
      equal(field(customerUser, "phone_number", ""), ["E validation_format /phone_number"]);
    },
    "undefined is a field that is absent": () => {
      equal(field(customerUser, "email", undefined), ["E validation_required /email"]);
      equal(field(customerUser, "phone_number", undefined), []);
    },
    "null in an optional field that is not nullable": () =>
      equal(field(bookings, "loyalty_programme_account_number", null), [
        "W validation_type /loyalty_programme_account_number",
      ]),
    "a list of users that is absent, null or empty": () => {
      equal(field(orders, "users", undefined), ["W no_customer_user /users"]);
      equal(field(orders, "users", null), ["W validation_type /users", "W no_customer_user /users"]);
      equal(field(bookings, "users", []), ["W no_customer_user /users"]);
      equal(field(customerUserGroup, "user_ids", undefined), []);
    },
    "a whole list or object": () => {
      equal(field(customerUserGroup, "user_ids", ["icu_1", "usg_1", "icu_1"]), [
        "E validation_format /user_ids/1",
        "W validation_unique /user_ids/2",
      ]);
      equal(field(bookings, "payment", {}), ["E validation_required /payment"]);
      equal(field(orders, "metadata", { a: 1 }), ["E validation_type /metadata/a"]);
    },
    metadata: () => {
      equal(field(orders, "metadata.mission", "conference"), []);
      equal(field(orders, "metadata.mission", 1), ["E validation_type /metadata/mission"]);
      equal(field(orders, "metadata.0", "zero"), []);
      equal(field(orders, ["metadata", "a b"], "x"), ["E validation_format /metadata/a b"]);
    },
    "without the form, what needs another field is left out": () =>
      equal(field(orders, "passengers.0.user_id", "icu_9"), []),
    "with the form, everything about the field": () => {
      equal(field(orders, "passengers.0.user_id", "icu_9", { form: order() }), [
        "E user_not_listed /passengers/0/user_id",
      ]);
      equal(
        field(orders, "passengers.0.user_id", "icu_1", {
          form: order({ passengers: [passenger({ user_id: "icu_9" })] }),
        }),
        [],
      );
      equal(field(orders, "type", "hold", { form: order() }), []);
      equal(field(orders, "payments", [{}], { form: order({ type: "hold" }) }), [
        "E payments_not_allowed_for_order_type /payments",
      ]);
    },
    "with the form, only what is at or under the field": () => {
      const form = order({
        passengers: [passenger({ email: "x" }), pepper({ email: "y", phone_number: "1" })],
        users: "none",
      });
      equal(field(orders, "passengers.1.email", "z", { form }), ["E validation_format /passengers/1/email"]);
      equal(field(orders, "passengers.1", pepper({ email: "z" }), { form }), [
        "E validation_format /passengers/1/email",
      ]);
      equal(field(orders, "passengers.1.gender", "f", { form }), []);
    },
    "a field whose name begins another's is not it": () => {
      const passengers = Array.from({ length: 11 }, (_, at) =>
        pepper({ id: `pas_${at}`, given_name: `P${"x".repeat(at)}` }),
      );
      const form = order({
        passengers: [...passengers.slice(0, 10), pepper({ id: "pas_10", given_name: "Q", email: "x" })],
      });
      equal(field(orders, "passengers.1", passengers[1], { form }), []);
    },
    "the form may be wrapped": () => {
      const issues = orders.checkField("passengers.0.user_id", "icu_9", { form: { data: order() } });
      equal(lines(issues), ["E user_not_listed /passengers/0/user_id"]);
      equal(issues[0].path, ["data", "passengers", 0, "user_id"]);
      const bare = orders.checkField("data.passengers.0.user_id", "icu_9", { form: order() });
      equal(bare[0].path, ["passengers", 0, "user_id"]);
    },
    "what the form, and each object on the way, is written as": () => {
      /** As record classes have it. */
      class Written {
        #as;
        constructor(as) {
          this.#as = as;
        }
        toJSON() {
          return this.#as;
        }
      }
      const bare = order({ passengers: [passenger({ user_id: "icu_9" })], users: ["icu_9"] });
      const { passengers, ...rest } = bare;
      for (const form of [
        new Written(bare),
        { toJSON: () => bare },
        new Written({ data: bare }),
        { data: new Written(bare) },
        { ...rest, passengers: new Written(passengers) },
        { ...rest, passengers: [new Written(passengers[0])] },
        { ...rest, passengers: [{ ...passengers[0], toJSON: () => passengers[0] }] },
      ]) {
        equal(field(orders, "passengers.0.user_id", "icu_9", { form }), []);
        equal(field(orders, "passengers.0.email", "x", { form }), ["E validation_format /passengers/0/email"]);
      }
      const form = { ...bare, toJSON: "no function" };
      equal(field(orders, "passengers.0.user_id", "icu_9", { form }), []);
      const itself = { ...bare, toJSON: () => itself };
      equal(field(orders, "passengers.0.email", "x", { form: itself }), ["E validation_format /passengers/0/email"]);
      // What a toJSON gives is not asked for its own.
      const twice = { toJSON: () => ({ toJSON: () => bare }) };
      equal(orders.safeParse(twice).success, false);
      equal(field(orders, "passengers.0.user_id", "icu_9", { form: twice }), [
        "E user_not_listed /passengers/0/user_id",
      ]);
    },
    "what the form lacks on the way is made": () => {
      for (const form of [
        {},
        null,
        "",
        7,
        { passengers: null },
        { passengers: [null] },
        { data: {} },
        { data: null },
        // A list where an object belongs, and an object where a list does.
        { passengers: [[]] },
        { passengers: { 0: {} } },
        { data: { passengers: { 0: [] } } },
      ]) {
        equal(field(orders, "passengers[0].email", "tony@", { form }), [email]);
      }
      equal(field(orders, "metadata.0", 7, { form: {} }), ["E validation_type /metadata/0"]);
      equal(field(orders, "metadata.0", 7, { form: { metadata: [] } }), ["E validation_type /metadata/0"]);
    },
    "the form is left as it was": () => {
      const form = Object.freeze({ ...order(), passengers: Object.freeze([Object.freeze(passenger())]) });
      const before = JSON.stringify(form);
      orders.checkField("passengers.0.email", "x", { form });
      orders.checkField("passengers.3.email", "x", { form });
      orders.checkField("metadata.a", "x", { form });
      equal(JSON.stringify(form), before);
    },
    "hostile values and forms": () => {
      const throwing = {
        get email() {
          throw new Error("no");
        },
      };
      const cycle = {};
      cycle.self = cycle;
      equal(field(customerUser, "email", 1n), ["E unreadable_input"]);
      equal(
        field(customerUser, "email", () => 1),
        ["E unreadable_input"],
      );
      equal(
        field(customerUser, "email", "x", {
          form: new Proxy(
            {},
            {
              ownKeys() {
                throw new Error("no");
              },
            },
          ),
        }),
        ["E unreadable_input"],
      );
      equal(field(customerUser, "given_name", "x", { form: throwing }), ["E unreadable_input"]);
      equal(field(customerUser, "given_name", "x", { form: cycle }), ["E unreadable_input"]);
    },

    normalize: () => {
      equal(field(customerUser, "phone_number", "00 1 415 555 0123"), ["E validation_format /phone_number"]);
      equal(field(customerUser, "phone_number", "00 1 415 555 0123", { normalize: true }), []);
      equal(field(customerUser, "phone_number", "00 1 415 555 0123", { normalize: true, form: user() }), []);
      equal(field(customerUser, "phone_number", "", { normalize: true }), []);
      equal(field(customerUserGroupUpdate, "name", "", { normalize: true }), ["E validation_required /name"]);
    },
    now: () => {
      equal(field(orders, "passengers.0.born_on", "2026-05-04", { now: "2026-05-02" }), [
        "E validation_format /passengers/0/born_on",
      ]);
      equal(field(orders, "passengers.0.born_on", "2026-05-04"), []);
      throws("TypeError", () => orders.checkField("type", "hold", { now: "today" }));
    },
    "an envelope is never asked for": () => {
      equal(field(customerUser.with({ envelope: "required" }), "email", "tony@stark.com"), []);
      equal(field(customerUser.with({ envelope: "required" }), "email", "x", { form: user() }), [
        "E validation_format /email",
      ]);
    },
    limits: () => {
      equal(field(customerUserGroup, "name", "x".repeat(300), { maxBytes: 100 }), ["E too_large"]);
      equal(field(customerUserGroup, "user_ids", [1, 1, 1], { maxIssues: 2 }), [
        "E validation_type /user_ids/0",
        "E validation_type /user_ids/1",
        "E too_many_issues",
      ]);
    },
    "a group in a form": () =>
      equal(field(customerUserGroup, "name", "", { form: group() }), ["E validation_required /name"]),
    "a guest in a form": () =>
      equal(field(bookings, "guests[0].user_id", "icu_7", { form: booking() }), [
        "E user_not_listed /guests/0/user_id",
      ]),
  };
};

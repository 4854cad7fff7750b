// Orders that are wrong in themselves: what is changed about a good one, and what Duffel says.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";
import { order, passenger } from "../payloads.mjs";

const ADULT = "pas_0000AgZpQrZjNcR4Mqklwx";
const OTHER = "pas_0000Other";
const pay = (changes) => order({ payments: [{ type: "balance", amount: "430.00", currency: "GBP", ...changes }] });
const travel = (changes) => order({ passengers: [passenger(ADULT, changes)] });
const pair = (first, second) =>
  order({ passengers: [passenger(ADULT, first), passenger(OTHER, { given_name: "Grace", ...second })] });
const passport = (changes) =>
  travel({
    identity_documents: [
      { type: "passport", unique_identifier: "1", issuing_country_code: "GB", expires_on: "2099-01-01", ...changes },
    ],
  });
const pairs = (count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, ""]));

const REFUSED = {
  "an unknown type": [order({ type: "later" }), "validation_inclusion at /type"],
  "no offer": [order({ selected_offers: [] }), "validation_length at /selected_offers"],
  "two offers": [order({ selected_offers: ["off_1", "off_2"] }), "validation_length at /selected_offers"],
  "an offer request": [
    order({ selected_offers: ["orq_0000AgZitpOnQtd3NQxjwO"] }),
    "validation_format at /selected_offers/0",
  ],
  "no payments": [order({ payments: undefined }), "validation_required at /payments"],
  "an empty list of payments": [order({ payments: [] }), "validation_length at /payments"],
  "payments of a hold order": [order({ type: "hold" }), "payments_not_allowed_for_order_type at /payments"],
  "an unknown payment": [pay({ type: "cash" }), "validation_inclusion at /payments/0/type"],
  "a numeric amount": [pay({ amount: 430 }), "validation_type at /payments/0/amount"],
  "an amount with a comma": [pay({ amount: "430,00" }), "validation_format at /payments/0/amount"],
  "a currency in small letters": [pay({ currency: "gbp" }), "validation_format at /payments/0/currency"],
  "a card that is not said": [pay({ type: "card" }), "validation_required at /payments/0/three_d_secure_session_id"],
  "a session that is none": [
    pay({ three_d_secure_session_id: "tcd_1" }),
    "validation_format at /payments/0/three_d_secure_session_id",
  ],
  "payments in two currencies": [
    order({
      payments: [
        { type: "balance", amount: "1", currency: "GBP" },
        { type: "balance", amount: "1", currency: "USD" },
      ],
    }),
    "validation_inclusion at /payments/1/currency",
  ],
  "a service without a quantity": [
    order({ services: [{ id: "ase_1" }] }),
    "validation_required at /services/0/quantity",
  ],
  "half a service": [order({ services: [{ id: "ase_1", quantity: 0.5 }] }), "validation_type at /services/0/quantity"],
  "no service at all": [
    order({ services: [{ id: "ase_1", quantity: 0 }] }),
    "validation_inclusion at /services/0/quantity",
  ],
  "users that are no users": [order({ users: ["usg_1"] }), "validation_format at /users/0"],
  "users nobody knows": [order({ users: ["icu_0000Unknown"] }), "not_found at /users/0"],
  "a user that is not listed": [travel({ user_id: "icu_1" }), "user_not_listed at /passengers/0/user_id"],
  "no passengers": [order({ passengers: [] }), "validation_length at /passengers"],
  "passengers that are an object": [order({ passengers: {} }), "validation_type at /passengers"],
  "a user's ID for a passenger's": [travel({ id: "icu_1" }), "validation_format at /passengers/0/id"],
  "a passenger without a title": [travel({ title: undefined }), "validation_required at /passengers/0/title"],
  "a title in capitals": [travel({ title: "MS" }), "validation_inclusion at /passengers/0/title"],
  "a gender in words": [travel({ gender: "female" }), "validation_inclusion at /passengers/0/gender"],
  "a name with a digit": [travel({ given_name: "Ada2" }), "validation_format at /passengers/0/given_name"],
  "a name with Æ": [travel({ family_name: "Ærø" }), "validation_format at /passengers/0/family_name"],
  "a date that is none": [travel({ born_on: "1985-02-30" }), "validation_format at /passengers/0/born_on"],
  "a birthday to come": [travel({ born_on: "2098-01-01" }), "validation_format at /passengers/0/born_on"],
  "a passenger twice": [
    order({ passengers: [passenger(ADULT), passenger(ADULT, { given_name: "Grace" })] }),
    "validation_unique at /passengers/1/id",
  ],
  "two of one name": [pair({}, { given_name: "ADA" }), "duplicate_passenger_name at /passengers/1"],
  "an infant nobody knows": [
    travel({ infant_passenger_id: OTHER }),
    "unknown_passenger at /passengers/0/infant_passenger_id",
  ],
  "a passenger as its own infant": [
    travel({ infant_passenger_id: ADULT }),
    "unknown_passenger at /passengers/0/infant_passenger_id",
  ],
  "an infant of two adults": [
    order({
      passengers: [
        passenger(ADULT, { infant_passenger_id: OTHER }),
        passenger("pas_2", { given_name: "Grace", infant_passenger_id: OTHER }),
        passenger(OTHER, { given_name: "Byron" }),
      ],
    }),
    "infant_already_assigned at /passengers/1/infant_passenger_id",
  ],
  "a document of no type": [
    passport({ type: "id_card" }),
    "validation_inclusion at /passengers/0/identity_documents/0/type",
  ],
  "a passport without a country": [
    passport({ issuing_country_code: undefined }),
    "validation_required at /passengers/0/identity_documents/0/issuing_country_code",
  ],
  "a passport without an end": [
    passport({ expires_on: undefined }),
    "validation_required at /passengers/0/identity_documents/0/expires_on",
  ],
  "a passport that has expired": [
    passport({ expires_on: "2020-01-01" }),
    "validation_format at /passengers/0/identity_documents/0/expires_on",
  ],
  "metadata with a number": [order({ metadata: { a: 1 } }), "validation_type at /metadata/a"],
  "metadata with a space in a key": [order({ metadata: { "a b": "1" } }), "validation_format at /metadata/a b"],
  "metadata with a slash in a key": [order({ metadata: { "a/b~": "1" } }), "validation_format at /metadata/a~1b~0"],
  "metadata with a long key": [
    order({ metadata: { ["k".repeat(41)]: "1" } }),
    `validation_length at /metadata/${"k".repeat(41)}`,
  ],
  "metadata with a long value": [order({ metadata: { a: "x".repeat(501) } }), "validation_length at /metadata/a"],
  "metadata of 51 pairs": [order({ metadata: pairs(51) }), "validation_length at /metadata"],
};

export function orderRefusals(caller) {
  describe("orders refused for themselves", () => {
    for (const [name, [payload, error]] of Object.entries(REFUSED)) {
      test(name, async () => {
        const answer = await caller.post("/air/orders", payload);
        assert.equal(answer.status, 422);
        assert.deepEqual(errorsOf(answer), [error]);
        assert.deepEqual((await caller.records()).orders, []);
      });
    }

    test("an empty one, for everything that it lacks", async () => {
      const errors = [
        "validation_required at /passengers",
        "validation_required at /payments",
        "validation_required at /selected_offers",
      ];
      assert.deepEqual(errorsOf(await caller.post("/air/orders", {})), errors);
    });

    test("what is only unusual is taken", async () => {
      const unusual = [
        order({ type: "" }),
        order({ metadata: pairs(50), nickname: "trip" }),
        travel({
          family_name: "O'Brien-Żółć",
          identity_documents: [
            { type: "passport", unique_identifier: "1", issuing_country_code: "ZZ", expires_on: "2099-01-01" },
          ],
        }),
        travel({
          infant_passenger_id: null,
          loyalty_programme_accounts: [{ airline_iata_code: "BA", account_number: "1" }],
        }),
        order({ services: [], users: null, metadata: null }),
        order({
          payments: [
            { type: "balance", amount: "400", currency: "GBP" },
            { type: "balance", amount: "30.000", currency: "GBP" },
          ],
        }),
      ];
      for (const payload of unusual) await caller.make("/air/orders", payload);
    });
  });
}

// Orders that are well formed and yet impossible with the offer they select.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";
import { order, passenger } from "../payloads.mjs";

const ADULT = "pas_0000AgZpQrZjNcR4Mqklwx";
const BAG = "ase_0000StandInServicesBag1";
const passport = { type: "passport", unique_identifier: "1", issuing_country_code: "GB", expires_on: "2099-01-01" };
const balance = (amount, currency) => [{ type: "balance", amount, currency }];

const family = (changes = {}, names = ["Adult1", "Adult2", "Child1", "Baby01"]) => {
  const given = { Adult1: "Ada", Adult2: "William", Child1: "Byron", Baby01: "Ralph" };
  return order({
    selected_offers: ["off_0000StandInFamily00001"],
    payments: balance("1290.40", "GBP"),
    passengers: names.map((name) =>
      passenger(`pas_0000StandInFamily${name}`, { given_name: given[name], ...changes[name] }),
    ),
  });
};
const carryingBaby = { Adult1: { infant_passenger_id: "pas_0000StandInFamilyBaby01" } };

const withBags = (amount, services, currency = "USD") =>
  order({
    selected_offers: ["off_0000StandInServices001"],
    payments: balance(amount, currency),
    passengers: [passenger("pas_0000StandInServicesAdult")],
    services,
  });
const withDocuments = (documents) =>
  order({
    selected_offers: ["off_0000StandInDocuments01"],
    payments: balance("199.99", "EUR"),
    passengers: [passenger("pas_0000StandInDocumentsAdult", { identity_documents: documents })],
  });
const instantOnly = (changes) =>
  order({
    selected_offers: ["off_0000StandInInstant0001"],
    payments: balance("75.50", "GBP"),
    passengers: [passenger("pas_0000StandInInstantAdult")],
    ...changes,
  });

const REFUSED = {
  "an offer nobody knows": [
    order({ selected_offers: ["off_0000Unknown"] }),
    ["offer_no_longer_available at /selected_offers/0"],
  ],
  "an expired offer": [
    order({ selected_offers: ["off_0000StandInExpired0001"], passengers: [passenger("pas_0000StandInExpiredAdult")] }),
    ["offer_expired at /selected_offers/0"],
  ],
  "too little money": [
    order({ payments: balance("429.99", "GBP") }),
    ["payment_amount_does_not_match_order_amount at /payments"],
  ],
  "a payment that says how often it counts": [
    order({ payments: [{ ...balance("215.00", "GBP")[0], count: 2 }] }),
    ["payment_amount_does_not_match_order_amount at /payments"],
  ],
  "another currency": [
    order({ payments: balance("430.00", "USD") }),
    ["payment_currency_does_not_match_order_currency at /payments/0/currency"],
  ],
  "services that are not paid": [
    withBags("90.10", [{ id: BAG, quantity: 1 }]),
    ["payment_amount_does_not_match_order_amount at /payments"],
  ],
  "services of another offer": [
    withBags("90.10", [{ id: "ase_0000Other", quantity: 1 }]),
    ["not_valid_with_selected_offer at /services/0/id"],
  ],
  "more than there is of a service": [
    withBags("90.90", [{ id: BAG, quantity: 4 }]),
    ["validation_inclusion at /services/0/quantity"],
  ],
  "more than there is of a service, in two parts": [
    withBags("91.30", [
      { id: BAG, quantity: 3 },
      { id: BAG, quantity: 3 },
    ]),
    ["validation_inclusion at /services/1/quantity"],
  ],
  "a stranger": [
    order({ passengers: [passenger(ADULT), passenger("pas_0000Other", { given_name: "Grace" })] }),
    ["order_passengers_incompatible_with_offer at /passengers/1/id"],
  ],
  "one passenger too few": [
    family(carryingBaby, ["Adult1", "Adult2", "Baby01"]),
    ["order_passengers_incompatible_with_offer at /passengers"],
  ],
  "an infant without an adult": [family(), ["validation_required at /passengers"]],
  "an infant on a child's lap": [
    family({ Child1: { infant_passenger_id: "pas_0000StandInFamilyBaby01" } }),
    ["validation_required at /passengers"],
  ],
  "an infant that one adult alone could hold": [
    family({ Adult1: { infant_passenger_id: "pas_0000StandInFamilyChild1" } }),
    ["validation_required at /passengers/1/infant_passenger_id"],
  ],
  "no document where there has to be one": [
    withDocuments(undefined),
    ["validation_required at /passengers/0/identity_documents"],
  ],
  "a document of a type that is not taken": [
    withDocuments([{ type: "tax_id", unique_identifier: "1" }]),
    ["validation_inclusion at /passengers/0/identity_documents/0/type"],
  ],
  "a hold of what is paid at once": [
    instantOnly({ type: "hold", payments: undefined }),
    ["not_valid_with_selected_offer at /type"],
  ],
};

export function ordersAgainstOffers(caller) {
  describe("orders refused for their offer", () => {
    for (const [name, [payload, errors]] of Object.entries(REFUSED)) {
      test(name, async () => {
        const answer = await caller.post("/air/orders", payload);
        assert.equal(answer.status, 422);
        assert.deepEqual(errorsOf(answer), errors);
        assert.deepEqual((await caller.records()).orders, []);
      });
    }

    test("a family of four", async () => {
      const made = await caller.make("/air/orders", family(carryingBaby));
      assert.deepEqual(
        made.passengers.map(({ type }) => type),
        ["adult", "adult", "child", "infant_without_seat"],
      );
    });

    test("services are added up exactly", async () => {
      const made = await caller.make(
        "/air/orders",
        withBags("115.70", [
          { id: BAG, quantity: 3 },
          { id: "ase_0000StandInServicesBag2", quantity: 1 },
        ]),
      );
      assert.equal(made.total_amount, "115.70");
      assert.deepEqual(
        made.services.map(({ quantity }) => quantity),
        [3, 1],
      );
      const twice = withBags("90.70", [
        { id: BAG, quantity: 1 },
        { id: BAG, quantity: 2 },
      ]);
      assert.equal((await caller.make("/air/orders", twice)).total_amount, "90.70");
      const split = withBags("0", [{ id: BAG, quantity: 1 }]);
      split.payments = [...balance("90.2", "USD"), ...balance("0.1", "USD")];
      assert.equal((await caller.make("/air/orders", split)).total_amount, "90.30");
    });

    test("a member of a payment that Duffel does not know changes nothing", async () => {
      await caller.make("/air/orders", order({ payments: [{ ...balance("430.00", "GBP")[0], count: 1.5 }] }));
    });

    test("documents and instant payment, as they are wanted", async () => {
      await caller.make("/air/orders", withDocuments([passport]));
      await caller.make("/air/orders", instantOnly({}));
    });
  });
}

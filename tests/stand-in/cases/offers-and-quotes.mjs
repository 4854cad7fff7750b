// The offers and quotes that can be booked.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";

const slices = [{ origin: "LHR", destination: "JFK", departure_date: "2099-06-13" }];

const REFUSED = {
  nothing: [{}, ["validation_required at /passengers", "validation_required at /slices"]],
  "empty lists": [{ slices: [], passengers: [] }, ["validation_length at /passengers", "validation_length at /slices"]],
  "a passenger that is null": [{ slices, passengers: [null] }, ["validation_required at /passengers/0"]],
  "a passenger that is no object": [{ slices, passengers: ["adult"] }, ["validation_type at /passengers/0"]],
  "a type that is no text": [
    { slices, passengers: [{ type: "adult" }, { type: { toString: null } }] },
    ["validation_type at /passengers/1/type"],
  ],
  "a slice that is null": [{ slices: [null], passengers: [{ type: "adult" }] }, ["validation_required at /slices/0"]],
};

export function offersAndQuotes(caller) {
  describe("offers and quotes", () => {
    test("lists offers without their services, in pages", async () => {
      const { body } = await caller.get("/air/offers?limit=4");
      assert.deepEqual(
        body.data.map(({ available_services }) => available_services),
        [null, null, null, null],
      );
      const rest = await caller.get(`/air/offers?${new URLSearchParams({ after: body.meta.after })}`);
      const ids = [...body.data, ...rest.body.data].map(({ id }) => id);
      assert.equal(new Set(ids).size, 6);
      assert.equal(rest.body.meta.after, null);
    });

    test("finds the offers for the party that is searched for", async () => {
      const search = (types, query = "?return_offers=true") => {
        const passengers = types.map((type) => ({ type }));
        return caller.post(`/air/offer_requests${query}`, { slices, passengers, cabin_class: "economy" });
      };
      const alone = await search(["adult"]);
      assert.equal(alone.status, 201);
      assert.match(alone.body.data.id, /^orq_/);
      assert.equal(alone.body.data.offers.length, 5);
      assert.ok(alone.body.data.offers.every((offer) => offer.available_services === null));
      const family = await search(["child", "adult", "infant_without_seat", "adult"]);
      assert.deepEqual(
        family.body.data.offers.map(({ id }) => id),
        ["off_0000StandInFamily00001"],
      );
      assert.equal((await search(["adult"], "?return_offers=false")).body.data.offers, undefined);
    });

    for (const [name, [payload, errors]] of Object.entries(REFUSED)) {
      test(`refuses a search with ${name}`, async () => {
        const answer = await caller.post("/air/offer_requests", payload);
        assert.equal(answer.status, 422);
        assert.deepEqual(errorsOf(answer), errors);
      });
    }

    test("gives an offer's services to whoever asks for them", async () => {
      const path = "/air/offers/off_0000StandInServices001";
      assert.equal((await caller.get(path)).body.data.available_services, null);
      const { data } = (await caller.get(`${path}?return_available_services=true`)).body;
      assert.deepEqual(
        data.available_services.map(({ total_amount }) => total_amount),
        ["0.20", "25.00"],
      );
    });

    test("each kind of offer is there once", async () => {
      const { data } = (await caller.get("/air/offers")).body;
      const count = (matches) => data.filter(matches).length;
      assert.equal(
        count(({ passenger_identity_documents_required: required }) => required),
        1,
      );
      assert.equal(
        count(({ payment_requirements: { requires_instant_payment: instant } }) => instant),
        1,
      );
      assert.equal(
        count(({ expires_at }) => Date.parse(expires_at) < Date.now()),
        1,
      );
      assert.equal(
        count(({ passengers }) => passengers.some(({ type }) => type === "infant_without_seat")),
        1,
      );
    });

    test("gives a quote with and one without a loyalty programme", async () => {
      const programme = async (id) => (await caller.get(`/stays/quotes/${id}`)).body.data.supported_loyalty_programme;
      assert.equal(await programme("quo_0000AS0NZdKjjnnHZmSUbI"), "duffel_hotel_group_rewards");
      assert.equal(await programme("quo_0000StandInNoLoyalty01"), null);
    });
  });
}

// POST /air/offer_requests: a search. It finds the stand-in's offers for the party, whatever the route and the day.

import { offers, showOffer } from "../../fixtures/offers.mjs";
import { created } from "../../http/answers.mjs";
import { readOfferRequest } from "../../rules/offer-request.mjs";
import { nextNumber } from "../../store/sequence.mjs";

export const createOfferRequest = {
  method: "POST",
  path: "/air/offer_requests",
  handle({ data, query, store, now }) {
    const fields = readOfferRequest(data);
    const party = partyOf(fields.passengers);
    const search = {
      id: `orq_0000StandIn${String(nextNumber(store)).padStart(11, "0")}`,
      live_mode: false,
      created_at: new Date(now).toISOString(),
      ...fields,
    };
    if (query.get("return_offers") === "false") return created(search);
    return created({
      ...search,
      offers: offers.filter(({ passengers }) => partyOf(passengers) === party).map(showOffer),
    });
  },
};

const partyOf = (passengers) =>
  passengers
    .map(({ type }) => type)
    .sort()
    .join();

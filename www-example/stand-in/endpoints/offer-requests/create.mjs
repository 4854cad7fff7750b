// POST /air/offer_requests: a search. It finds the stand-in's offers for the party, whatever the route and the day.

import { offers, showOffer } from "../../fixtures/offers.mjs";
import { created } from "../../http/answers.mjs";
import { refusal } from "../../http/errors.mjs";
import { nextNumber } from "../../store/sequence.mjs";

export const createOfferRequest = {
  method: "POST",
  path: "/air/offer_requests",
  handle({ data, query, store, now }) {
    for (const field of ["slices", "passengers"]) {
      if (Array.isArray(data[field]) && data[field].length > 0) continue;
      throw refusal("validation_required", `${field} can't be blank`, { pointer: `/${field}` });
    }
    const party = partyOf(data.passengers);
    const search = {
      id: `orq_0000StandIn${String(nextNumber(store)).padStart(11, "0")}`,
      live_mode: false,
      created_at: new Date(now).toISOString(),
      cabin_class: data.cabin_class ?? null,
      slices: data.slices,
      passengers: data.passengers,
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

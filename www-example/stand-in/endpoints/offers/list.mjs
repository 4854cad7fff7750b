// GET /air/offers: the stand-in's offers, as if one search had found them.

import { offers, showOffer } from "../../fixtures/offers.mjs";
import { page } from "../../http/pagination.mjs";

export const listOffers = {
  method: "GET",
  path: "/air/offers",
  handle({ query }) {
    const rows = offers.map((record, index) => ({ sequence: offers.length - index, record }));
    return page(rows, "offers", query, showOffer);
  },
};

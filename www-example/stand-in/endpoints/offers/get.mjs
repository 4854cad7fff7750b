// GET /air/offers/{id}: one of the stand-in's offers; its services only if the query asks for them.

import { offers, showOffer } from "../../fixtures/offers.mjs";
import { ok } from "../../http/answers.mjs";

export const getOffer = {
  method: "GET",
  path: "/air/offers/{id}",
  handle({ found, query }) {
    const offer = found({ get: (id) => offers.find((each) => each.id === id) });
    return ok(query.get("return_available_services") === "true" ? offer : showOffer(offer));
  },
};

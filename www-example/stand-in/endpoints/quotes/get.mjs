// GET /stays/quotes/{id}: one of the stand-in's quotes.

import { quotes } from "../../fixtures/quotes.mjs";
import { ok } from "../../http/answers.mjs";

export const getQuote = {
  method: "GET",
  path: "/stays/quotes/{id}",
  handle({ found }) {
    return ok(found({ get: (id) => quotes.find((each) => each.id === id) }));
  },
};

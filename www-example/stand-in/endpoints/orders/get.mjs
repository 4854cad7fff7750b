// GET /air/orders/{id}: one order.

import { ok } from "../../http/answers.mjs";

export const getOrder = {
  method: "GET",
  path: "/air/orders/{id}",
  handle({ records, found }) {
    return ok(found(records.orders));
  },
};

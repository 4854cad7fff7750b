// PATCH /air/orders/{id}: replaces an order's metadata, or its users.

import { ok } from "../../http/answers.mjs";
import { readOrderUpdate } from "../../rules/order.mjs";

export const updateOrder = {
  method: "PATCH",
  path: "/air/orders/{id}",
  handle({ data, records, found }) {
    const order = found(records.orders);
    return ok(records.orders.replace({ ...order, ...readOrderUpdate(data, records) }));
  },
};

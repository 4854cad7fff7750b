// GET /air/orders: all orders, or those of a user, an offer or a reference, or those awaiting payment.

import { page } from "../../http/pagination.mjs";

/** Query parameters: whether an order matches the value. */
const FILTERS = {
  user_id: (order, value) => order.users.includes(value),
  offer_id: (order, value) => order.offer_id === value,
  booking_reference: (order, value) => order.booking_reference === value,
  awaiting_payment: (order, value) => String(order.payment_status.awaiting_payment) === value,
};

export const listOrders = {
  method: "GET",
  path: "/air/orders",
  handle({ records, query }) {
    const asked = Object.entries(FILTERS).filter(([name]) => query.has(name));
    const rows = records.orders
      .newestFirst()
      .filter(({ record }) => asked.every(([name, matches]) => matches(record, query.get(name))));
    return page(rows, records.orders.name, query, (order) => order);
  },
};

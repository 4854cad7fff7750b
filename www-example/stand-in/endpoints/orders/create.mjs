// POST /air/orders: books the selected offer. Sent twice, it books twice, unless `single_use_offers` is set.

import { created } from "../../http/answers.mjs";
import { refusal } from "../../http/errors.mjs";
import { offers } from "../../fixtures/offers.mjs";
import { makeOrder } from "../../records/orders.mjs";
import { nextReference } from "../../records/reference.mjs";
import { checkAgainstOffer } from "../../rules/order-against-offer.mjs";
import { readOrder } from "../../rules/order.mjs";

export const createOrder = {
  method: "POST",
  path: "/air/orders",
  handle({ data, records, store, settings, now, hiddenUntil }) {
    const fields = readOrder(data, records, now);
    const offer = offers.find(({ id }) => id === fields.offer_id);
    const pointer = "/selected_offers/0";
    if (offer === undefined)
      throw refusal("offer_no_longer_available", "The selected offer is no longer available.", { pointer });
    checkAgainstOffer(fields, offer, now);
    if (settings.single_use_offers && isBooked(offer, records)) {
      throw refusal("offer_request_already_booked", "The selected offer has already been booked.", { pointer });
    }
    const order = records.orders.insert(makeOrder(fields, offer, nextReference(store), now), hiddenUntil);
    return created(order);
  },
};

function isBooked(offer, records) {
  return records.orders.all().some((order) => order.offer_id === offer.id);
}

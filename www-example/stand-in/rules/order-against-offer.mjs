// Compares an order with its selected offer.

import { Findings, under } from "./findings.mjs";
import { equalAmounts, sumAmounts } from "./decimal.mjs";

/** Throws a Refusal unless `order` (checked fields) can be made from `offer`. */
export function checkAgainstOffer(order, offer, now) {
  const findings = new Findings();
  if (Date.parse(offer.expires_at) <= now)
    findings.add("/selected_offers/0", "offer_expired", "The selected offer has expired.");
  if (order.type === "hold" && offer.payment_requirements.requires_instant_payment) {
    findings.add("/type", "not_valid_with_selected_offer", "The selected offer has to be paid at once.");
  }
  checkPassengers(order.passengers, offer, findings);
  checkInfants(order.passengers, offer, findings);
  order.passengers.forEach((passenger, index) =>
    checkDocuments(passenger.identity_documents ?? [], offer, under("/passengers", index), findings),
  );
  const priced = checkServices(order.services, offer, findings);
  if (order.type === "instant" && priced) checkPayment(order, offer, findings);
  findings.refuse();
}

/** What an order costs: the offer and its services. */
export function totalAmount(services, offer) {
  const prices = services.map(({ id, quantity }) => ({ amount: serviceOf(offer, id).total_amount, count: quantity }));
  return sumAmounts([{ amount: offer.total_amount }, ...prices]);
}

export function serviceOf(offer, id) {
  return offer.available_services.find((service) => service.id === id);
}

function checkPassengers(passengers, offer, findings) {
  const expected = new Set(offer.passengers.map(({ id }) => id));
  passengers.forEach(({ id }, index) => {
    if (!expected.delete(id))
      findings.add(
        `${under("/passengers", index)}/id`,
        "order_passengers_incompatible_with_offer",
        "is not a passenger of the selected offer",
      );
  });
  if (expected.size > 0)
    findings.add(
      "/passengers",
      "order_passengers_incompatible_with_offer",
      "must be the passengers of the selected offer",
    );
}

function checkInfants(passengers, offer, findings) {
  const type = new Map(offer.passengers.map((passenger) => [passenger.id, passenger.type]));
  const adults = passengers.filter(({ id }) => type.get(id) === "adult");
  const assigned = new Set(adults.map((adult) => adult.infant_passenger_id));
  const unassigned = passengers.filter(({ id }) => type.get(id) === "infant_without_seat" && !assigned.has(id));
  if (unassigned.length === 0) return;
  const free = adults.filter((adult) => !adult.infant_passenger_id);
  const pointer =
    free.length === 1 ? `${under("/passengers", passengers.indexOf(free[0]))}/infant_passenger_id` : "/passengers";
  findings.add(pointer, "validation_required", "each infant without a seat needs an adult");
}

function checkDocuments(documents, offer, pointer, findings) {
  const at = `${pointer}/identity_documents`;
  if (offer.passenger_identity_documents_required && documents.length === 0)
    findings.add(at, "validation_required", "can't be blank");
  documents.forEach((document, index) => {
    if (offer.supported_passenger_identity_document_types.includes(document.type)) return;
    findings.add(`${under(at, index)}/type`, "validation_inclusion", "is not supported by the selected offer");
  });
}

/** Whether every service is one of the offer's, so that there is a price to compare. */
function checkServices(services, offer, findings) {
  const ordered = new Map();
  services.forEach(({ id, quantity }, index) => {
    const pointer = under("/services", index);
    const service = serviceOf(offer, id);
    ordered.set(id, (ordered.get(id) ?? 0) + quantity);
    if (service === undefined)
      findings.add(`${pointer}/id`, "not_valid_with_selected_offer", "is not a service of the selected offer");
    else if (ordered.get(id) > service.maximum_quantity)
      findings.add(`${pointer}/quantity`, "validation_inclusion", `must be at most ${service.maximum_quantity}`);
  });
  return services.every(({ id }) => serviceOf(offer, id) !== undefined);
}

function checkPayment(order, offer, findings) {
  order.payments.forEach(({ currency }, index) => {
    if (currency === offer.total_currency) return;
    findings.add(
      `${under("/payments", index)}/currency`,
      "payment_currency_does_not_match_order_currency",
      "must be the currency of the selected offer",
    );
  });
  const paid = sumAmounts(order.payments.map(({ amount }) => ({ amount })));
  if (equalAmounts(paid, totalAmount(order.services, offer))) return;
  findings.add(
    "/payments",
    "payment_amount_does_not_match_order_amount",
    "must add up to the price of the offer and its services",
  );
}

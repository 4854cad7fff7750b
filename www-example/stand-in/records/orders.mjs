// An order as Duffel stores and returns it: the offer's itinerary and price, the payload's passengers.

import { serviceOf, totalAmount } from "../rules/order-against-offer.mjs";
import { sumAmounts } from "../rules/decimal.mjs";

/** The record of a new order. */
export function makeOrder(fields, offer, reference, now) {
  const at = new Date(now).toISOString();
  const paid = fields.type === "instant";
  const total = totalAmount(fields.services, offer);
  return {
    type: fields.type,
    offer_id: offer.id,
    booking_reference: reference,
    content: "managed",
    live_mode: false,
    created_at: at,
    synced_at: at,
    cancelled_at: null,
    cancellation: null,
    owner: offer.owner,
    slices: offer.slices,
    conditions: offer.conditions,
    services: fields.services.map((ordered) => makeService(ordered, offer)),
    passengers: fields.passengers.map((passenger) => makePassenger(passenger, offer)),
    users: fields.users,
    base_amount: sumAmounts([{ amount: offer.base_amount }, { amount: servicesAmount(fields.services, offer) }]),
    base_currency: offer.base_currency,
    tax_amount: offer.tax_amount,
    tax_currency: offer.tax_currency,
    total_amount: total,
    total_currency: offer.total_currency,
    payment_status: {
      awaiting_payment: !paid,
      paid_at: paid ? at : null,
      payment_required_by: paid ? null : offer.payment_requirements.payment_required_by,
      price_guarantee_expires_at: paid ? null : offer.payment_requirements.price_guarantee_expires_at,
    },
    documents: paid ? fields.passengers.map((passenger, index) => makeTicket(passenger, reference, index)) : [],
    metadata: fields.metadata,
    airline_initiated_changes: [],
    available_actions: paid ? ["cancel", "update"] : ["cancel", "change", "update"],
  };
}

function servicesAmount(services, offer) {
  return sumAmounts(
    services.map(({ id, quantity }) => ({ amount: serviceOf(offer, id).total_amount, count: quantity })),
  );
}

function makeService({ id, quantity }, offer) {
  const { maximum_quantity, ...service } = serviceOf(offer, id);
  return { ...service, quantity };
}

function makePassenger(passenger, offer) {
  const { type } = offer.passengers.find(({ id }) => id === passenger.id);
  return {
    id: passenger.id,
    type,
    title: passenger.title,
    given_name: passenger.given_name,
    family_name: passenger.family_name,
    gender: passenger.gender,
    born_on: passenger.born_on,
    email: passenger.email,
    phone_number: passenger.phone_number,
    user_id: passenger.user_id ?? null,
    infant_passenger_id: passenger.infant_passenger_id ?? null,
    loyalty_programme_accounts: passenger.loyalty_programme_accounts ?? [],
  };
}

function makeTicket(passenger, reference, index) {
  return { type: "electronic_ticket", unique_identifier: `${reference}-${index + 1}`, passenger_ids: [passenger.id] };
}

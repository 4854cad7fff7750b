// An offer in the shape in which Duffel's API gives it, an order that fits it, and a quote.

import { order, passenger, pepper } from "./payloads.mjs";

const service = (id, amount, most) => ({
  type: "baggage",
  total_currency: "GBP",
  total_amount: amount,
  segment_ids: ["seg_1"],
  passenger_ids: ["pas_1"],
  metadata: { type: "checked", maximum_weight_kg: 23 },
  maximum_quantity: most,
  id,
});

const traveller = (id, type) => ({
  type,
  loyalty_programme_accounts: [],
  id,
  given_name: null,
  family_name: null,
  age: null,
});

/** For an adult, another, and an infant on the first one's lap, with bags. */
export const offer = (more) => ({
  updated_at: "2026-01-17T10:12:14.545052Z",
  total_emissions_kg: "460",
  total_currency: "GBP",
  total_amount: "430.00",
  tax_currency: "GBP",
  tax_amount: "40.80",
  supported_passenger_identity_document_types: ["passport", "known_traveler_number"],
  slices: [
    { id: "sli_1", segments: [{ id: "seg_1", passengers: [{ passenger_id: "pas_1", cabin_class: "economy" }] }] },
  ],
  private_fares: [],
  payment_requirements: {
    requires_instant_payment: true,
    price_guarantee_expires_at: null,
    payment_required_by: null,
  },
  passengers: [traveller("pas_1", "adult"), traveller("pas_2", "adult"), traveller("pas_3", "infant_without_seat")],
  passenger_identity_documents_required: true,
  partial: false,
  owner: { name: "Duffel Airways", id: "arl_1", iata_code: "ZZ" },
  live_mode: false,
  id: "off_1",
  expires_at: "2026-01-17T10:42:14.545052Z",
  created_at: "2026-01-17T10:12:14.545052Z",
  conditions: { refund_before_departure: null },
  base_currency: "GBP",
  base_amount: "389.20",
  available_services: [service("ase_1", "25.10", 2), service("ase_2", "0.20", 1)],
  ...more,
});

const identity_documents = [
  { type: "passport", unique_identifier: "1", issuing_country_code: "US", expires_on: "2030-06-25" },
];

export const passengers = () => [
  passenger({ infant_passenger_id: "pas_3", identity_documents }),
  pepper({ identity_documents }),
  pepper({ id: "pas_3", given_name: "Morgan", identity_documents }),
];

export const payment = (more) => ({ type: "balance", amount: "480.40", currency: "GBP", ...more });

/** An order of that offer, with all its bags. */
export const ordered = (more) =>
  order({
    payments: [payment()],
    services: [
      { id: "ase_1", quantity: 2 },
      { id: "ase_2", quantity: 1 },
    ],
    passengers: passengers(),
    ...more,
  });

export const quote = (more) => ({
  id: "quo_1",
  total_amount: "799.00",
  total_currency: "GBP",
  supported_loyalty_programme: null,
  accommodation: { id: "acc_1", rooms: [] },
  ...more,
});

// In a runtime: an order against its offer of nine passengers and fifty services, with the slices that make most of its size.

import { order } from "duffel-customers";
import { sideBySide } from "../stopwatch.mjs";

const PASSENGERS = 9;
const SERVICES = 50;
const now = "2026-01-17T10:30:00Z";

const id = (kind, at) => `${kind}_0000AgZitpOnQtd3N${String(at).padStart(5, "0")}`;
const list = (count, make) => Array.from({ length: count }, (_, at) => make(at));

const airline = {
  name: "Duffel Airways",
  logo_symbol_url: "https://assets.example.com/img/airlines/for-light-background/full-color-logo/ZZ.svg",
  logo_lockup_url: null,
  id: "arl_00009VME7D6ivUu8dn35WK",
  iata_code: "ZZ",
  conditions_of_carriage_url: null,
};
const airport = (iata_code) => ({
  type: "airport",
  time_zone: "Europe/London",
  name: `Airport ${iata_code}`,
  longitude: -8.491224,
  latitude: 51.844147,
  id: `arp_${iata_code.toLowerCase()}_gb`,
  iata_country_code: "GB",
  iata_code,
  city: null,
});

const segment = (at) => ({
  stops: [],
  passengers: list(PASSENGERS, (passenger) => ({
    passenger_id: id("pas", passenger),
    fare_basis_code: "Y20LGTN2",
    cabin_class_marketing_name: "Economy",
    cabin_class: "economy",
    baggages: [
      { type: "checked", quantity: 1 },
      { type: "carry_on", quantity: 1 },
    ],
  })),
  origin: airport("LTN"),
  destination: airport("JFK"),
  operating_carrier: airline,
  marketing_carrier: airline,
  id: id("seg", at),
  duration: "PT8H",
  departing_at: "2026-03-05T03:05:00",
  arriving_at: "2026-03-05T04:26:00",
});

/** As the API answers `GET /air/offers/{id}?return_available_services=true`. */
const offer = {
  updated_at: "2026-01-17T10:12:14.545052Z",
  total_emissions_kg: "460",
  total_currency: "GBP",
  total_amount: "3870.00",
  tax_currency: "GBP",
  tax_amount: "40.80",
  supported_passenger_identity_document_types: ["passport", "known_traveler_number"],
  slices: list(2, (at) => ({
    segments: [segment(2 * at), segment(2 * at + 1)],
    origin: airport("LTN"),
    destination: airport("JFK"),
    id: id("sli", at),
    fare_brand_name: "Basic",
    conditions: { change_before_departure: { penalty_currency: "GBP", penalty_amount: "10.00", allowed: true } },
  })),
  private_fares: [],
  payment_requirements: {
    requires_instant_payment: true,
    price_guarantee_expires_at: null,
    payment_required_by: null,
  },
  passengers: list(PASSENGERS, (at) => ({
    type: "adult",
    loyalty_programme_accounts: [],
    id: id("pas", at),
    given_name: null,
    family_name: null,
    age: null,
  })),
  passenger_identity_documents_required: true,
  partial: false,
  owner: airline,
  live_mode: false,
  id: id("off", 0),
  expires_at: "2026-01-17T10:42:14.545052Z",
  created_at: "2026-01-17T10:12:14.545052Z",
  conditions: { refund_before_departure: null },
  base_currency: "GBP",
  base_amount: "3829.20",
  available_services: list(SERVICES, (at) => ({
    type: "baggage",
    total_currency: "GBP",
    total_amount: "25.10",
    segment_ids: [id("seg", 0), id("seg", 1)],
    passenger_ids: [id("pas", at % PASSENGERS)],
    metadata: {
      type: "checked",
      maximum_weight_kg: 23,
      maximum_length_cm: null,
      maximum_height_cm: null,
      maximum_depth_cm: null,
    },
    maximum_quantity: 2,
    id: id("ase", at),
  })),
};

/** Of everybody, with a bag each. */
const value = {
  type: "instant",
  selected_offers: [offer.id],
  payments: [{ type: "balance", amount: "4095.90", currency: "GBP" }],
  services: list(PASSENGERS, (at) => ({ id: id("ase", at), quantity: 1 })),
  users: list(PASSENGERS, (at) => id("icu", at)),
  passengers: list(PASSENGERS, (at) => ({
    id: id("pas", at),
    user_id: id("icu", at),
    title: "mr",
    gender: "m",
    given_name: `Tony${"abcdefghi"[at]}`,
    family_name: "Stark",
    born_on: "1970-05-29",
    email: "tony@stark.com",
    phone_number: "+14155550123",
    identity_documents: [
      {
        type: "passport",
        unique_identifier: "75209451",
        issuing_country_code: "US",
        expires_on: "2030-06-25",
      },
    ],
  })),
};

const encoder = new TextEncoder();
const text = JSON.stringify(value);
const bytes = encoder.encode(text);
const offerText = JSON.stringify(offer);
const offerBytes = encoder.encode(offerText);
const kept = order.with({ offer, now });

const ofValue = () => order.safeParse(value, { now });
const ofText = () => order.checkJson(text, { now });
const ofBytes = () => order.checkJson(bytes, { now });

/** A form checks its order against one offer again and again. */
const AGAIN = {
  "a value, and so the offer": [ofValue, () => order.safeParse(value, { now, offer })],
  "a value, the offer kept by `with`": [ofValue, () => kept.safeParse(value)],
  "a value, the offer JSON in bytes": [ofValue, () => order.safeParse(value, { now, offer: offerBytes })],
  "JSON in bytes, and so the offer": [ofBytes, () => order.checkJson(bytes, { now, offer: offerBytes })],
  "JSON in bytes, the offer a value": [ofBytes, () => order.checkJson(bytes, { now, offer })],
  "JSON in bytes, the offer kept by `with`": [ofBytes, () => kept.checkJson(bytes)],
  "JSON as text, and so the offer": [ofText, () => order.checkJson(text, { now, offer: offerText })],
};

/** Gives each of two offers in turn, so that each is read: the other one has a bag more, at the end. */
function inTurn(make) {
  const [bag, ...bags] = offer.available_services;
  const other = { ...offer, available_services: [bag, ...bags, { ...bag, id: id("ase", SERVICES) }] };
  const offers = [offer, other].map(make);
  let turn = 0;
  return () => offers[(turn ^= 1)];
}
const nextValue = inTurn((offer) => offer);
const nextBytes = inTurn((offer) => encoder.encode(JSON.stringify(offer)));

/** A server checks each order against an offer of its own. */
const ONCE = {
  "a value, and so the offer": [ofValue, () => order.safeParse(value, { now, offer: nextValue() })],
  "JSON in bytes, the offer a value": [ofBytes, () => order.checkJson(bytes, { now, offer: nextValue() })],
  "JSON in bytes, and so the offer": [ofBytes, () => order.checkJson(bytes, { now, offer: nextBytes() })],
};

/** `{ sizes: { order, offer }, again, once }`: bytes, and `{ name: [without, with] }` in nanoseconds. */
export default async function program({ clock, effort }) {
  const measured = async (ways) => {
    const times = {};
    for (const [name, runs] of Object.entries(ways)) {
      for (const run of runs) {
        const result = run();
        if (!result.success || result.warnings.length > 0) throw new Error(`${name}: the order does not fit its offer`);
      }
      times[name] = await sideBySide(clock, runs, effort);
    }
    return times;
  };
  const again = await measured(AGAIN);
  const once = await measured(ONCE);
  const wrong = order.safeParse({ ...value, payments: [{ ...value.payments[0], amount: "4095.91" }] }, { offer });
  if (wrong.success) throw new Error("a cent too much is not found");
  return { sizes: { order: bytes.length, offer: offerBytes.length }, again, once };
}

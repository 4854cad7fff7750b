// What is booked, an offer or a quote, as the module reads it.

import type { OfferFacts, OfferPassengerFacts, OfferServiceFacts, QuoteFacts } from "../types/facts.js";
import { jsonText } from "./input.ts";

/** An offer or a quote as JSON; `""` where there is none. */
export type Booked = string | Uint8Array;

/** An offer or a quote as JSON, from a value or from JSON as text or bytes; `undefined` where none is given. */
export function bookedJson(name: "offer" | "quote", given: unknown): Booked | undefined {
  if (given === undefined) return undefined;
  let json: Booked | undefined;
  try {
    // Only bytes have a length in them; to ask for that of every offer would take as long as to read it.
    json = isObject(given) && !("byteLength" in given) ? JSON.stringify(facts(given)) : jsonText(given);
  } catch (cause) {
    throw notBooked(name, cause);
  }
  if (!json?.length) throw notBooked(name);
  return json;
}

/** What to throw where an offer or a quote is none. */
export function notBooked(name: "offer" | "quote", cause?: unknown): TypeError {
  const what = name === "offer" ? "an offer" : "a quote";
  return new TypeError(`\`${name}\` must be ${what} as Duffel's API gives it.`, { cause });
}

/** The part that is read: most of an offer are its slices, which would take longer to write than all else. */
function facts(given: unknown): unknown {
  const booked = isObject(given) && "data" in given ? given.data : given;
  if (!isObject(booked)) return booked;
  const { id, total_amount, total_currency, expires_at, passengers, payment_requirements } = booked as OfferFacts;
  const { supported_passenger_identity_document_types, available_services } = booked as OfferFacts;
  const { passenger_identity_documents_required } = booked as OfferFacts;
  const { supported_loyalty_programme } = booked as QuoteFacts;
  // In the order of the module's tables, which is read quickest.
  return {
    id,
    total_amount,
    total_currency,
    expires_at,
    passengers: each(passengers, ({ id, type }: OfferPassengerFacts) => ({ id, type })),
    payment_requirements,
    passenger_identity_documents_required,
    supported_passenger_identity_document_types,
    available_services: each(available_services, (service: OfferServiceFacts) => ({
      id: service.id,
      total_amount: service.total_amount,
      maximum_quantity: service.maximum_quantity,
      // Mostly that of the offer, and then it need not be said.
      total_currency: service.total_currency === total_currency ? undefined : service.total_currency,
    })),
    supported_loyalty_programme,
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list with each of its objects cut down; whatever is none stays, for the module to refuse. */
function each<T>(list: readonly T[] | null | undefined, cut: (element: T) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((element) => (isObject(element) ? cut(element as T) : element));
}

// What is booked, an offer or a quote, as the module reads it.

import type { OfferFacts, QuoteFacts } from "../types/facts.js";
import { jsonText } from "./input.ts";

/** An offer or a quote as JSON; `""` where there is none. */
export type Booked = string | Uint8Array;

/** An offer or a quote as JSON, from a value or from JSON as text or bytes; `undefined` where none is given. */
export function bookedJson(name: "offer" | "quote", given: unknown): Booked | undefined {
  if (given === undefined) return undefined;
  let json: Booked | undefined;
  try {
    // Only bytes have a length in them; to ask for that of every offer would take as long as to read it.
    json = isObject(given) && !("byteLength" in given) ? factsJson(given) : jsonText(given);
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

/** What was read of the value before, and its JSON: mostly the same is given again. */
let last: { readonly reads: readonly unknown[]; readonly json: string | undefined } | undefined;

/** JSON of the part that is read: most of an offer are its slices, which would take longer to write than all else. */
function factsJson(given: object): string | undefined {
  const booked = "data" in given ? given.data : given;
  if (!isObject(booked)) return JSON.stringify(booked);
  const reads: unknown[] = [];
  const facts = factsOf(booked, reads);
  const isOther = (value: unknown, at: number): boolean => value !== last!.reads[at] || isAny(value);
  if (reads.length !== last?.reads.length || reads.some(isOther)) {
    last = { reads, json: JSON.stringify(facts) };
  }
  return last.json;
}

/**
 * The part that is read, in the order of the module's tables, which is read quickest. Notes all that it is made of: an
 * object among that is none that should be there, and could change without being another.
 */
function factsOf(booked: OfferFacts & QuoteFacts, reads: unknown[]): unknown {
  const read = <T>(value: T): T => {
    reads.push(value);
    return value;
  };
  const part = <T>(value: T, cut: (value: T & object) => unknown): unknown =>
    isObject(value) ? cut(value) : read(value);
  const each = <T>(list: readonly T[] | null | undefined, cut: (element: T & object) => unknown): unknown => {
    if (!Array.isArray(list)) return read(list);
    reads.push(list.length);
    return list.map((element) => part(element, cut));
  };
  const currency = read(booked.total_currency);
  return {
    id: read(booked.id),
    total_amount: read(booked.total_amount),
    total_currency: currency,
    expires_at: read(booked.expires_at),
    payment_requirements: part(booked.payment_requirements, ({ requires_instant_payment }) => ({
      requires_instant_payment: read(requires_instant_payment),
    })),
    passengers: each(booked.passengers, ({ id, type }) => ({ id: read(id), type: read(type) })),
    passenger_identity_documents_required: read(booked.passenger_identity_documents_required),
    supported_passenger_identity_document_types: each(booked.supported_passenger_identity_document_types, read),
    available_services: each(booked.available_services, ({ id, total_amount, maximum_quantity, total_currency }) => ({
      id: read(id),
      total_amount: read(total_amount),
      // Mostly that of the offer, and then it need not be said.
      total_currency: read(total_currency) === currency ? undefined : total_currency,
      maximum_quantity: read(maximum_quantity),
    })),
    supported_loyalty_programme: read(booked.supported_loyalty_programme),
  };
}

/** An object of any kind. By `typeof`: the 250 values of an offer take 2 µs less than by `Object(value) === value`. */
function isAny(value: unknown): boolean {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** An object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Finds the order that an ambiguous create made, if it made one.

import type { DuffelResponse, Order } from "../types/client.js";
import { wrapped } from "./payload.ts";

/** The fields of a passenger that are compared. Their types are unchecked. */
interface Person {
  readonly given_name?: unknown;
  readonly family_name?: unknown;
  readonly born_on?: unknown;
}

type Walk = (query: object, options?: object) => AsyncGenerator<DuffelResponse<Order>, void>;

/**
 * Searches the offer's orders, newest first, for one with the same passengers. The payload is not checked again: it has
 * been sent, perhaps filled in from an offer that has expired since.
 */
export async function findAttempt(walk: Walk, payload: unknown, options?: object): Promise<Order | undefined> {
  const { data } = JSON.parse(wrapped(payload)) as {
    data: { selected_offers?: readonly unknown[]; passengers?: readonly Person[] } | null;
  };
  const offer = data?.selected_offers?.[0];
  const passengers = data?.passengers;
  if (typeof offer !== "string" || !Array.isArray(passengers) || passengers.length === 0)
    throw new TypeError("An attempt is found by the order's payload: its `selected_offers` and its `passengers`.");
  for await (const { data: order } of walk({ offer_id: offer }, options)) {
    // Ignore anything that isn't an order or has no list of passengers.
    const { offer_id, cancelled_at, passengers: booked }: Partial<Order> = order ?? {};
    const isOther = (offer_id ?? offer) !== offer || Boolean(cancelled_at);
    if (!isOther && Array.isArray(booked) && samePeople(passengers, booked)) return order;
  }
  return undefined;
}

/** Orders may list passengers in any order. */
function samePeople(wanted: readonly (Person | null)[], booked: readonly (Person | null)[]): boolean {
  const names = (people: readonly (Person | null)[]) => people.map(nameOf).sort().join("\n");
  return names(wanted) === names(booked);
}

/** Some airlines write names in capitals, with ß as SS. Anything that isn't a string counts as missing. */
function nameOf(person: Person | null): string {
  const said = [person?.given_name, person?.family_name, person?.born_on];
  return said.map((text) => (typeof text === "string" ? text.trim().toUpperCase() : "")).join("\t");
}

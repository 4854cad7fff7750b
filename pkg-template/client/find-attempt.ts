// The order that an attempt to create one has made, if it made one.

import type { DuffelResponse, Order } from "../types/client.js";

/** What is compared of a passenger. */
interface Person {
  readonly id?: string;
  readonly given_name?: string;
  readonly family_name?: string;
  readonly born_on?: string;
}

type Walk = (query: object, options?: object) => AsyncGenerator<DuffelResponse<Order>, void>;

/** Looks through the orders of the offer, the newest first, for one with the same passengers. */
export async function findAttempt(walk: Walk, json: string, options?: object): Promise<Order | undefined> {
  const { data } = JSON.parse(json) as { data: { selected_offers: readonly string[]; passengers: readonly Person[] } };
  for await (const { data: order } of walk({ offer_id: data.selected_offers[0] }, options)) {
    if (samePeople(data.passengers, order.passengers ?? [])) return order;
  }
  return undefined;
}

/** Orders list passengers as they please. */
function samePeople(wanted: readonly Person[], booked: readonly Person[]): boolean {
  const names = (people: readonly Person[]) => people.map(nameOf).sort().join("\n");
  return names(wanted) === names(booked);
}

/** Airlines write names in capitals, some of them. */
function nameOf({ given_name = "", family_name = "", born_on = "" }: Person): string {
  return [given_name, family_name, born_on].map((text) => text.trim().toLowerCase()).join("\t");
}

// The offers to choose from, as Duffel returned them, and their prices with extras.

import { type OfferFacts, sumAmounts } from "duffel-customers/slim";
import { get } from "../../send.ts";
import { day, time } from "../../wording.ts";
import { timeLeft } from "./expiry.ts";

export interface Offer extends OfferFacts {
  readonly id: string;
  readonly total_amount: string;
  readonly total_currency: string;
  readonly expires_at: string;
  readonly owner: { readonly name: string };
  readonly passengers: readonly OfferPassenger[];
  readonly available_services: readonly OfferService[] | null;
  readonly slices: readonly Slice[];
}

interface OfferPassenger {
  readonly id: string;
  readonly type: string | null;
}

export interface OfferService {
  readonly id: string;
  readonly type: string;
  readonly total_amount: string;
  readonly total_currency: string;
  readonly maximum_quantity: number;
  readonly passenger_ids: readonly string[];
  readonly metadata?: { readonly type?: string; readonly maximum_weight_kg?: number | null } | null;
}

interface Slice {
  readonly origin: { readonly iata_code: string };
  readonly destination: { readonly iata_code: string };
  readonly segments: readonly { readonly departing_at: string; readonly arriving_at: string }[];
}

let found: readonly Offer[] = [];

export const offers = () => found;

export async function loadOffers(): Promise<void> {
  found = (await get<{ data: Offer[] }>("/offers")).data;
}

/** The exact price with these extras: amounts are strings and never become floating-point numbers. */
export function totalOf(offer: Offer, extras: readonly { readonly id: string; readonly quantity: number }[]): string {
  const prices = extras.flatMap(({ id, quantity }) => {
    const service = offer.available_services?.find((each) => each.id === id);
    return service === undefined ? [] : Array<string>(quantity).fill(service.total_amount);
  });
  return prices.length === 0 ? offer.total_amount : sumAmounts([offer.total_amount, ...prices]);
}

/** The same amount without its smallest unit: `429.99` for `430.00`. */
export function oneUnitLess(amount: string): string {
  const decimals = amount.split(".")[1]?.length ?? 0;
  const digits = String(BigInt(amount.replace(".", "")) - 1n).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const PARTY: Readonly<Record<string, string>> = { adult: "adult", child: "child", infant_without_seat: "infant" };
const PLURAL: Readonly<Record<string, string>> = { adult: "adults", child: "children", infant: "infants" };

/** `passenger.type` in plain words. */
export const typeName = ({ type }: OfferPassenger) => PARTY[type ?? ""] ?? "passenger";

/** `2 adults, 1 child`. */
export function party({ passengers }: Offer): string {
  const counts = new Map<string, number>();
  for (const passenger of passengers) {
    const name = typeName(passenger);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count} ${count === 1 ? name : (PLURAL[name] ?? `${name}s`)}`).join(", ");
}

/** An offer's special conditions, in a few words. */
export function conditions(offer: Offer): string {
  const remarks = [];
  if (timeLeft(offer) <= 0) remarks.push("expired");
  if (offer.passenger_identity_documents_required === true) remarks.push("passport needed");
  if (offer.payment_requirements?.requires_instant_payment === true) remarks.push("cannot be held");
  if ((offer.available_services ?? []).length > 0) remarks.push("with extras");
  return remarks.join(", ");
}

/** `Duffel Airways, LHR 16:38 to JFK 19:23`, in local times. */
export function flight(offer: Offer): string {
  const { owner, slices } = offer;
  const [slice] = slices;
  if (slice === undefined) return owner.name;
  const { origin, destination, segments } = slice;
  const [departure, arrival] = [segments[0]?.departing_at, segments.at(-1)?.arriving_at];
  const later = day(arrival) === day(departure) ? "" : ` on ${day(arrival)}`;
  const [start, end] = [`${origin.iata_code} ${time(departure)}`, `${destination.iata_code} ${time(arrival)}`];
  return `${owner.name}, ${start} to ${end}${later}`;
}

/** `13 Jun 2099`, the day of its departure. */
export const departureDay = ({ slices: [slice] }: Offer) =>
  slice === undefined ? "" : day(slice.segments[0]?.departing_at);

// How the Worker calls Duffel: with the package's client, and directly for searches and quotes.

import { Duffel } from "duffel-customers/client";
import { type Env, idsIn } from "./env.ts";
import { isTestToken } from "./test-token.mjs";

/** Duffel returned an error. */
export class Refused extends Error {
  readonly status: number;

  constructor(path: string, status: number) {
    super(`${path}: response ${status}`);
    this.status = status;
  }
}

export function duffelOf({ DUFFEL_ACCESS_TOKEN, DUFFEL }: Env): Duffel {
  if (!isTestToken(DUFFEL_ACCESS_TOKEN)) throw new Error("DUFFEL_ACCESS_TOKEN must be a test token (duffel_test_…).");
  return new Duffel({ token: DUFFEL_ACCESS_TOKEN, fetch: DUFFEL });
}

/** The parties to search for, and how many offers are fetched in detail for each. */
const PARTIES = [["adult"], ["adult", "adult", "child", "infant_without_seat"]];
const OFFERS_SHOWN = 5;

/** Offers for London to New York in a month, with their extras, as Duffel returns them. */
export async function searchOffers(env: Env): Promise<unknown[]> {
  const departure = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const searches = PARTIES.map(async (party) => {
    const data = {
      slices: [{ origin: "LHR", destination: "JFK", departure_date: departure }],
      passengers: party.map((type) => ({ type })),
      cabin_class: "economy",
    };
    const found = await call<{ offers: { id: string }[] }>(env, "/air/offer_requests?return_offers=true", { data });
    const shown = found.offers.slice(0, OFFERS_SHOWN);
    const offers = shown.map(({ id }) => call(env, `/air/offers/${id}?return_available_services=true`));
    // One of them may be gone by now. If none is left, the first says why.
    const known = (await Promise.allSettled(offers)).flatMap((offer) =>
      offer.status === "fulfilled" ? [offer.value] : [],
    );
    return known.length > 0 ? known : Promise.all(offers);
  });
  return (await Promise.all(searches)).flat();
}

/** The quotes to choose from. */
export function quotes(env: Env): Promise<unknown[]> {
  return Promise.all(idsIn(env.QUOTES).map((id) => call(env, `/stays/quotes/${id}`)));
}

async function call<T>({ DUFFEL_ACCESS_TOKEN, DUFFEL }: Env, path: string, body?: unknown): Promise<T> {
  const init = {
    method: body === undefined ? "GET" : "POST",
    headers: {
      authorization: `Bearer ${DUFFEL_ACCESS_TOKEN}`,
      "duffel-version": "v2",
      accept: "application/json",
      "content-type": "application/json",
    },
    body: body === undefined ? null : JSON.stringify(body),
    redirect: "manual",
  } as const;
  const url = `https://api.duffel.com${path}`;
  const response = await (DUFFEL === undefined ? fetch(url, init) : DUFFEL.fetch(url, init));
  if (!response.ok) throw new Refused(path.split("?")[0]!, response.status);
  return ((await response.json()) as { data: T }).data;
}

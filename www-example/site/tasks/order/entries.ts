// What was entered for an order's passengers: an offer without a field does not lose its entry.

import { write } from "../task.ts";
import type { Offer } from "./offers.ts";

/** Its value is a passenger's ID, which differs between offers: the passenger's index is kept. */
const isInfant = (name: string) => name.endsWith(".infant_passenger_id");

export class PassengerEntries {
  readonly #place: HTMLElement;
  readonly #entries = new Map<string, string>();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Keeps what is entered there for this offer. */
  keep(offer: Offer | undefined): void {
    const controls = this.#place.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "input:not([type=hidden]), select",
    );
    const indexOf = (passenger: string) => String(offer?.passengers.findIndex(({ id }) => id === passenger));
    for (const { name, value } of controls) this.#entries.set(name, isInfant(name) ? indexOf(value) : value);
  }

  /** Fills in what was kept, where this offer has a field for it. */
  restore(form: HTMLFormElement, offer: Offer | undefined): void {
    const idAt = (index: string) => offer?.passengers[Number(index)]?.id ?? "";
    const kept = Array.from(this.#entries, ([name, value]) => [name, isInfant(name) ? idAt(value) : value]);
    write(form, Object.fromEntries(kept));
  }
}

// Stays bookings.

import { booking } from "../entries/entry.ts";
import type { Booking } from "../types/client.js";
import { list, listWithGenerator } from "./lists.ts";
import { bodyOf } from "./payload.ts";
import { type Created, respond } from "./response.ts";
import type { Settings } from "./settings.ts";

export function bookings(settings: Settings) {
  return {
    create: async (payload: unknown, options?: { readonly quote?: unknown }) =>
      respond<Booking, Created<Booking>>(settings, {
        operation: "bookings.create",
        ...bodyOf(settings, booking, payload, { quote: options?.quote }),
        options,
      }),
    get: async (id: string, options?: object) => respond<Booking>(settings, { operation: "bookings.get", id, options }),
    list: list<Booking>(settings, "bookings.list"),
    listWithGenerator: listWithGenerator<Booking>(settings, "bookings.list"),
    cancel: async (id: string, options?: object) =>
      respond<Booking>(settings, { operation: "bookings.cancel", id, options }),
  };
}

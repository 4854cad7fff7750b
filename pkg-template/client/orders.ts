// Orders.

import { order, orderUpdate } from "../entries/entry.ts";
import type { Order } from "../types/client.js";
import { findAttempt } from "./find-attempt.ts";
import { list, listWithGenerator } from "./lists.ts";
import { bodyOf } from "./payload.ts";
import { type Created, respond } from "./response.ts";
import type { Settings } from "./settings.ts";

export function orders(settings: Settings) {
  const walk = listWithGenerator<Order>(settings, "orders.list");
  return {
    create: async (payload: unknown, options?: { readonly offer?: unknown }) =>
      respond<Order, Created<Order>>(settings, {
        operation: "orders.create",
        ...bodyOf(settings, order, payload, { offer: options?.offer }),
        options,
      }),
    get: async (id: string, options?: object) => respond<Order>(settings, { operation: "orders.get", id, options }),
    update: async (id: string, payload: unknown, options?: object) =>
      respond<Order>(settings, {
        operation: "orders.update",
        id,
        ...bodyOf(settings, orderUpdate, payload),
        options,
      }),
    list: list<Order>(settings, "orders.list"),
    listWithGenerator: walk,
    findAttempt: async (payload: unknown, options?: object) => findAttempt(walk, payload, options),
  };
}

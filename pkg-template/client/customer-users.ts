// Customer Users.

import { customerUser } from "../entries/entry.ts";
import type { CustomerUser } from "../types/client.js";
import { ensure } from "./ensure.ts";
import { list, listWithGenerator } from "./lists.ts";
import { bodyOf } from "./payload.ts";
import { respond } from "./response.ts";
import type { Settings } from "./settings.ts";

export function customerUsers(settings: Settings) {
  const users = {
    create: async (payload: unknown, options?: object) =>
      respond<CustomerUser>(settings, {
        operation: "customerUsers.create",
        ...bodyOf(settings, customerUser, payload),
        options,
      }),
    get: async (id: string, options?: object) =>
      respond<CustomerUser>(settings, { operation: "customerUsers.get", id, options }),
    update: async (id: string, payload: unknown, options?: object) =>
      respond<CustomerUser>(settings, {
        operation: "customerUsers.update",
        id,
        ...bodyOf(settings, customerUser, payload),
        options,
      }),
    list: list<CustomerUser>(settings, "customerUsers.list"),
    listWithGenerator: listWithGenerator<CustomerUser>(settings, "customerUsers.list"),
    ensure: async (payload: unknown, options?: object) => {
      const { json, warnings } = bodyOf(settings, customerUser, payload);
      return { ...(await ensure(users, json, options)), warnings };
    },
  };
  return users;
}

/** The calls that `ensure` uses. */
export type CustomerUsers = Omit<ReturnType<typeof customerUsers>, "ensure">;

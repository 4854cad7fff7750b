// Customer User Groups.

import { customerUserGroup, customerUserGroupUpdate } from "../entries/entry.ts";
import type { CustomerUserGroup } from "../types/client.js";
import { list, listWithGenerator } from "./lists.ts";
import { bodyOf } from "./payload.ts";
import { respond } from "./response.ts";
import type { Settings } from "./settings.ts";

export function customerUserGroups(settings: Settings) {
  return {
    create: async (payload: unknown, options?: object) =>
      respond<CustomerUserGroup>(settings, {
        operation: "customerUserGroups.create",
        ...bodyOf(settings, customerUserGroup, payload),
        options,
      }),
    get: async (id: string, options?: object) =>
      respond<CustomerUserGroup>(settings, { operation: "customerUserGroups.get", id, options }),
    update: async (id: string, payload: unknown, options?: object) =>
      respond<CustomerUserGroup>(settings, {
        operation: "customerUserGroups.update",
        id,
        ...bodyOf(settings, customerUserGroupUpdate, payload),
        options,
      }),
    delete: async (id: string, options?: object) =>
      respond<undefined>(settings, { operation: "customerUserGroups.delete", id, options }),
    list: list<CustomerUserGroup>(settings, "customerUserGroups.list"),
    listWithGenerator: listWithGenerator<CustomerUserGroup>(settings, "customerUserGroups.list"),
  };
}

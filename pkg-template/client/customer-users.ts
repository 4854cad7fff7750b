// Customer Users.

import { customerUser } from "../entries/entry.ts";
import type { CustomerUser, DuffelResponse } from "../types/client.js";
import { ensure } from "./ensure.ts";
import { list, listWithGenerator } from "./lists.ts";
import { type Body, bodyOf } from "./payload.ts";
import { respond } from "./response.ts";
import type { Settings } from "./settings.ts";

export function customerUsers(settings: Settings) {
  const put = (id: string, body: Body, options?: object) =>
    respond<CustomerUser>(settings, { operation: "customerUsers.update", id, ...body, options });
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
      put(id, bodyOf(settings, customerUser, payload), options),
    list: list<CustomerUser>(settings, "customerUsers.list"),
    listWithGenerator: listWithGenerator<CustomerUser>(settings, "customerUsers.list"),
    ensure: async (payload: unknown, options?: object) => {
      const { json, warnings } = bodyOf(settings, customerUser, payload);
      return { ...(await ensure({ ...users, put }, json, options)), warnings };
    },
  };
  return users;
}

/** The calls that `ensure` uses. `put` is an update that sends its body as it is. */
export type EnsureCalls = Pick<ReturnType<typeof customerUsers>, "create" | "listWithGenerator"> & {
  put(id: string, body: Body, options?: object): Promise<DuffelResponse<CustomerUser>>;
};

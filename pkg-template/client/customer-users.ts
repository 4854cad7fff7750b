// Customer Users.

import { customerUser } from "../entries/entry.ts";
import type { CustomerUser, DuffelResponse } from "../types/client.js";
import { ensure } from "./ensure.ts";
import { list, listWithGenerator } from "./lists.ts";
import { type Body, bodyOf } from "./payload.ts";
import { respond } from "./response.ts";
import type { Settings } from "./settings.ts";

export function customerUsers(settings: Settings) {
  const post = (body: Body, options?: object) =>
    respond<CustomerUser>(settings, { operation: "customerUsers.create", ...body, options });
  const put = (id: string, body: Body, options?: object) =>
    respond<CustomerUser>(settings, { operation: "customerUsers.update", id, ...body, options });
  const users = {
    create: async (payload: unknown, options?: object) => post(bodyOf(settings, customerUser, payload), options),
    get: async (id: string, options?: object) =>
      respond<CustomerUser>(settings, { operation: "customerUsers.get", id, options }),
    update: async (id: string, payload: unknown, options?: object) =>
      put(id, bodyOf(settings, customerUser, payload), options),
    list: list<CustomerUser>(settings, "customerUsers.list"),
    listWithGenerator: listWithGenerator<CustomerUser>(settings, "customerUsers.list"),
    ensure: async (payload: unknown, options?: object) => {
      const body = bodyOf(settings, customerUser, payload);
      return { ...(await ensure({ ...users, post, put }, body, options)), warnings: body.warnings };
    },
  };
  return users;
}

/** The calls that `ensure` uses. `post` and `put` send a body as it is. */
export type EnsureCalls = Pick<ReturnType<typeof customerUsers>, "listWithGenerator"> & {
  post(body: Body, options?: object): Promise<DuffelResponse<CustomerUser>>;
  put(id: string, body: Body, options?: object): Promise<DuffelResponse<CustomerUser>>;
};

// The Worker behind the form. Your sign-in keeps sessions in KV: the visitor's Customer User, "new" before there is one.
import { createGateway, Duffel } from "duffel-customers/client";
const sessionIn = ({ headers }) => /\bsession=(\w+)/.exec(headers.get("cookie") ?? "")?.[1] ?? "none";

export default {
  fetch: createGateway({
    duffel: (env) => new Duffel({ token: env.DUFFEL_TOKEN }),
    allow: ["customerUsers.create", "orders.create"],
    authorize: async (request, call, env) => (await env.SESSIONS.get(sessionIn(request))) !== null,
    permit: async ({ customerUserIds, groupId }, call, request, env) => {
      const own = await env.SESSIONS.get(sessionIn(request)); // nobody acts for another customer, or joins a group
      return groupId === undefined && customerUserIds.every((id) => id === own);
    },
  }),
};

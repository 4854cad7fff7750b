// The Worker behind the form. Your sign-in keeps sessions in KV: the visitor's Customer User, "new" before there is one.
import { createGateway, Duffel } from "duffel-customers/client";
const sessionOf = ({ headers }) => /(?:^|; )session=(\w+)/.exec(headers.get("cookie") ?? "")?.[1] ?? "none";

export default {
  fetch: createGateway({
    duffel: (env) => new Duffel({ token: env.DUFFEL_TOKEN }),
    allow: ["customerUsers.create", "orders.create"],
    authorize: async (request, call, env) => (await env.SESSIONS.get(sessionOf(request))) !== null,
    permit: async ({ customerUserIds, groupId, value }, { operation }, request, env) => {
      if (operation === "customerUsers.create") return groupId === undefined; // nobody joins a group by themselves
      const own = await env.SESSIONS.get(sessionOf(request)); // nor books for another customer
      const isOwn = customerUserIds.length > 0 && customerUserIds.every((id) => id === own);
      // An instant order is paid from your balance: let one pass only when you know that the visitor has paid you.
      return isOwn && value().data.type === "hold";
    },
  }),
};

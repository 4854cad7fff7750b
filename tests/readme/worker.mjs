// The Worker behind the form. Your sign-in maps each session, in KV, to the visitor's Customer User, or "new" at first.
import { createGateway, Duffel } from "duffel-customers/client";
const sessionOf = ({ headers }) => /(?:^|; )session=(\w+)/.exec(headers.get("cookie") ?? "")?.[1] ?? "none";

export default {
  fetch: createGateway({
    duffel: (env) => new Duffel({ token: env.DUFFEL_ACCESS_TOKEN }),
    allow: ["customerUsers.create", "orders.create"],
    authorize: async (request, call, env) => (await env.SESSIONS.get(sessionOf(request))) !== null,
    permit: async ({ customerUserIds, groupId, value }, { operation }, request, env) => {
      if (operation === "customerUsers.create") return groupId === undefined; // visitors may not choose their group
      const own = await env.SESSIONS.get(sessionOf(request)); // and book only for themselves
      const isOwn = customerUserIds.length > 0 && customerUserIds.every((id) => id === own);
      // An instant order is paid from your balance: allow one only when you know that the visitor has paid you.
      return isOwn && value().data.type === "hold";
    },
  }),
};

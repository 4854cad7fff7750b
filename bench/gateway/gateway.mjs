// A Worker that exports this package's gateway.

import { createGateway, Duffel } from "duffel-customers/client";

export default {
  fetch: createGateway({
    duffel: (env) => new Duffel({ token: env.DUFFEL_ACCESS_TOKEN, fetch: env.DUFFEL }),
    allow: ["orders.create"],
    authorize: () => true,
    permit: ({ customerUserIds }) => customerUserIds.length === 1,
  }),
};

// A Worker that parses an order, has zod check it, and forwards it.

import { Body } from "../peers/zod/order.mjs";
import { forward } from "./forward.mjs";

export default {
  async fetch(request, env) {
    const { success, data, error } = Body.safeParse(JSON.parse(await request.text()));
    if (!success) return Response.json({ errors: error.issues }, { status: 422 });
    return forward(request, env, JSON.stringify(data));
  },
};

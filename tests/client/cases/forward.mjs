// What the gateway asks of a client.

import { order } from "../../stand-in/payloads.mjs";
import { equal, holds, rejects } from "../expect.mjs";

export default ({ client, fault, log }) => {
  const forward = (call, options) => client(options)[Symbol.for("duffel-customers.forward")](call);
  const create = () => forward({ operation: "orders.create", json: JSON.stringify({ data: order() }) });
  return {
    "hands back status, headers and the body as it came": async () => {
      const { status, headers, body, ambiguous } = await create();
      equal([status, ambiguous, headers.get("x-request-id")], [201, false, (await log())[0].request_id]);
      equal(JSON.parse(body).data.offer_id, "off_0000AgZitpOnQtd3NQxjwO");
    },
    "refusals too": async () => {
      const answer = await forward({ operation: "orders.get", id: "ord_0000A" });
      holds(answer, { status: 404, ambiguous: false });
      equal(JSON.parse(answer.body).errors[0].code, "not_found");
    },
    "says where the outcome is open": async () => {
      await fault({ carried_out: true, answer: "bad_gateway" });
      holds(await create(), { status: 502, ambiguous: true });
    },
    "of what was taken without being done, a page leaves the outcome open": async () => {
      for (const [body, ambiguous] of [
        ["<html>", true],
        [" ", false],
        ["", false],
        ['{"data":{"id":"ord_1"}}', false],
      ]) {
        const json = JSON.stringify({ data: order() });
        const answer = await forward(
          { operation: "orders.create", json },
          { fetch: async () => new Response(body, { status: 202 }) },
        );
        holds(answer, { status: 202, body, ambiguous });
      }
    },
    "rejects where there is nothing to hand back": async () => {
      await fault(
        { carried_out: true, cut: "before_head" },
        { carried_out: true, answer: "redirect" },
        { carried_out: true, cut: "in_body" },
      );
      holds(await rejects("DuffelConnectionError", create()), { ambiguous: true });
      holds(await rejects("DuffelError", create()), { ambiguous: true });
      holds(await rejects("DuffelConnectionError", create()), { ambiguous: true });
    },
    "sends what it is given, by the rules of the call": async () => {
      await fault({ carried_out: false, answer: "bad_gateway" });
      const { status } = await forward({ operation: "orders.list", query: { limit: "1", user_id: "icu_0000A" } });
      equal([status, (await log()).map(({ query }) => query)], [200, Array(2).fill("limit=1&user_id=icu_0000A")]);
    },
    "an answer without a body": async () => {
      const { data } = await client().identity.customerUserGroups.create({ name: "A" });
      holds(await forward({ operation: "customerUserGroups.delete", id: data.id }), {
        status: 204,
        body: "",
        ambiguous: false,
      });
    },
  };
};

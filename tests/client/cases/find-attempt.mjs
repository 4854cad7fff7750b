// `findAttempt`: the order that an ambiguous create has made.

import { order, passenger } from "../../stand-in/payloads.mjs";
import { equal, rejects } from "../expect.mjs";

const ID = "pas_0000AgZpQrZjNcR4Mqklwx";

export default ({ client, fault, log }) => ({
  "finds what was booked without an answer": async () => {
    await fault({ carried_out: true, cut: "before_head" });
    const error = await rejects("DuffelConnectionError", client().orders.create(order()));
    equal(error.ambiguous, true);
    const found = await client().orders.findAttempt(order());
    equal([found.offer_id, found.passengers[0].given_name], ["off_0000AgZitpOnQtd3NQxjwO", "Ada"]);
    equal((await log()).at(-1).query, "offer_id=off_0000AgZitpOnQtd3NQxjwO");
  },
  "finds nothing where nothing was booked": async () => {
    await fault({ carried_out: false, cut: "before_head" });
    await rejects("DuffelConnectionError", client().orders.create(order()));
    equal(await client().orders.findAttempt(order()), undefined);
  },
  "takes nobody else's order of the same offer for it": async () => {
    for (const changes of [{ given_name: "Grace" }, { family_name: "Hopper" }, { born_on: "1986-12-10" }]) {
      await client().orders.create(order({ passengers: [passenger(ID, changes)] }));
    }
    equal(await client().orders.findAttempt(order()), undefined);
    const { data } = await client().orders.create(order());
    await client().orders.create(order({ passengers: [passenger(ID, { given_name: "Grace" })] }));
    equal((await client().orders.findAttempt(order())).id, data.id);
  },
  "knows names whatever their case, and passengers in any order": async () => {
    const people = [
      { id: "pas_1", given_name: "GRACE", family_name: "HOPPER", born_on: "1986-12-09" },
      { id: "pas_2", given_name: "ADA", family_name: "LOVELACE", born_on: "1985-12-10" },
    ];
    const fetch = async () =>
      Response.json({ data: [{ id: "ord_1", passengers: people }, { id: "ord_2", passengers: [] }, { id: "ord_3" }] });
    const payload = order({
      passengers: [
        passenger("pas_1"),
        passenger("pas_2", { given_name: "Grace", family_name: "Hopper", born_on: "1986-12-09" }),
      ],
    });
    equal((await client({ fetch }).orders.findAttempt(payload)).id, "ord_1");
  },
});

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
      { id: "pas_1", given_name: "GRACE", family_name: "HOPPER-WEISS", born_on: "1986-12-09" },
      { id: "pas_2", given_name: "ADA", family_name: "LOVELACE", born_on: "1985-12-10" },
    ];
    const fetch = async () =>
      Response.json({ data: [{ id: "ord_1", passengers: people }, { id: "ord_2", passengers: [] }, { id: "ord_3" }] });
    const payload = order({
      passengers: [
        passenger("pas_1"),
        passenger("pas_2", { given_name: "Grace", family_name: "Hopper-Weiß", born_on: "1986-12-09" }),
      ],
    });
    equal((await client({ fetch }).orders.findAttempt(payload)).id, "ord_1");
  },
  "takes neither an order of another offer for it nor one that is cancelled": async () => {
    const { selected_offers, passengers } = order();
    const [offer_id] = selected_offers;
    const data = [
      { id: "ord_1", offer_id: "off_0000Another", passengers },
      { id: "ord_2", offer_id, cancelled_at: "2030-04-12T15:48:11Z", passengers },
      { id: "ord_3", offer_id, cancelled_at: null, passengers },
      { id: "ord_4", offer_id, passengers },
    ];
    const find = async (listed) =>
      (await client({ fetch: async () => Response.json({ data: listed }) }).orders.findAttempt(order()))?.id;
    equal(await find(data), "ord_3");
    equal(await find([null, 7, {}, { passengers: {} }, { passengers: "Ada" }, ...data]), "ord_3");
    const unsaid = [null, { ...passengers[0], born_on: null }, { ...passengers[0], given_name: 7 }];
    equal(await find([...unsaid.map((person) => ({ id: "ord_0", passengers: [person] })), ...data]), "ord_3");
    equal(await find(data.slice(0, 2)), undefined);
    equal(await find([{ id: "ord_5", offer_id: null, passengers }]), "ord_5");
  },
  "is found by a payload that the offer had filled in, whether it would pass now or not": async () => {
    const offer = { id: order().selected_offers[0], total_amount: "430.00", total_currency: "GBP" };
    const payload = order({ payments: [{ type: "balance" }] });
    await fault({ carried_out: true, cut: "before_head" });
    const error = await rejects("DuffelConnectionError", client().orders.create(payload, { offer }));
    equal(error.ambiguous, true);
    for (const sent of [payload, { data: payload }]) {
      equal((await client({ check: { now: "2100-01-01" } }).orders.findAttempt(sent)).offer_id, offer.id);
    }
  },
  "a payload that says no offer or nobody is looked for nowhere": async () => {
    const none = [undefined, null, {}, { data: null }, order({ selected_offers: [] }), order({ passengers: [] })];
    for (const payload of none) {
      const message =
        payload === undefined
          ? "The payload cannot be written as JSON."
          : "An attempt is found by the order's payload: its `selected_offers` and its `passengers`.";
      await rejects("TypeError", client().orders.findAttempt(payload), message);
    }
    equal(await log(), []);
  },
});

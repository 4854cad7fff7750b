// What is sent of a payload, and when nothing is.

import { customerUser, order, passenger } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects } from "../expect.mjs";

export default ({ api, main, client, log }) => ({
  "a payload with errors is not sent": async () => {
    const error = await rejects(
      "ValidationError",
      client().identity.customerUsers.create(customerUser({ email: "ada@" })),
    );
    ok(error instanceof main.ValidationError, "the main entry's class");
    ok(api.ValidationError === main.ValidationError, "which is the client's too");
    equal(
      error.issues.map(({ pointer }) => pointer),
      ["/email"],
    );
    ok(!error.message.includes("ada@"), "no value in the message");
    equal(await log(), []);
  },
  "what is sent is what build gives, byte for byte": async () => {
    const payload = order({
      passengers: [passenger("pas_0000AgZpQrZjNcR4Mqklwx", { given_name: "  Zoë ", unknown: "kept" })],
    });
    await client().orders.create(payload);
    equal((await log())[0].body, main.order.build(payload).data.json);
  },
  "a wrapped payload is not wrapped again": async () => {
    await client().identity.customerUsers.create({ data: customerUser() });
    equal(JSON.parse((await log())[0].body), { data: customerUser() });
  },
  "users are linked": async () => {
    const { data: ada } = await client().identity.customerUsers.create(customerUser());
    await client().orders.create(
      order({ passengers: [passenger("pas_0000AgZpQrZjNcR4Mqklwx", { user_id: ada.id })], users: [] }),
    );
    equal(JSON.parse((await log())[1].body).data.users, [ada.id]);
  },
  "without validation a payload is only wrapped": async () => {
    const { customerUsers } = client({ validate: "off" }).identity;
    await rejects("DuffelError", customerUsers.create({ email: " ada@ " }));
    await rejects("DuffelError", customerUsers.create({ data: { email: " ada@ " } }));
    equal(
      (await log()).map(({ body }) => body),
      Array(2).fill('{"data":{"email":" ada@ "}}'),
    );
  },
  "what cannot be written as JSON is not sent": async () => {
    const cycle = {};
    cycle.cycle = cycle;
    for (const payload of [
      cycle,
      undefined,
      {
        get email() {
          throw new Error("secret");
        },
      },
    ]) {
      await rejects("ValidationError", client().identity.customerUsers.create(payload));
      const unchecked = client({ validate: "off" }).identity.customerUsers;
      await rejects("TypeError", unchecked.create(payload), "The payload cannot be written as JSON.");
    }
    equal(await log(), []);
  },
  "fields that nobody documented come back": async () => {
    const body = { data: { id: "icu_0000A", brand_new: { deep: [1, "é", null] } }, meta: { also: "new" } };
    const duffel = client({ fetch: async () => Response.json(body) });
    const { data, meta } = await duffel.identity.customerUsers.get("icu_0000A");
    equal({ data, meta }, body);
  },
  "letters whose bytes come one by one come back whole": async () => {
    const given_name = "Åsa 李 🧳";
    const bytes = new TextEncoder().encode(JSON.stringify({ data: { id: "icu_1", given_name } }));
    const pull = (controller) => {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    };
    const duffel = client({ fetch: async () => new Response(new ReadableStream({ pull })) });
    equal((await duffel.identity.customerUsers.get("icu_1")).data.given_name, given_name);
  },
  "a name like __proto__ in an answer is a field like any other": async () => {
    const text = '{"data": {"id": "icu_0000A", "__proto__": {"polluted": 1}}, "meta": {"__proto__": {"polluted": 1}}}';
    const duffel = client({ fetch: async () => new Response(text) });
    const { data } = await duffel.identity.customerUsers.get("icu_0000A");
    ok(Object.hasOwn(data, "__proto__") && {}.polluted === undefined, "an own field");
    const refused =
      '{"errors": [{"type": "a", "code": "b", "__proto__": {"polluted": 1}, "source": {"__proto__": 1}}]}';
    const failing = client({ fetch: async () => new Response(refused, { status: 422 }) });
    const error = await rejects("DuffelError", failing.orders.list());
    holds(error, { type: "a", code: "b" });
    equal({}.polluted, undefined);
    ok(error instanceof api.DuffelError, "an error of ours");
  },
});

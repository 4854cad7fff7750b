// Lists: queries, pages, walks.

import { customerUser } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects } from "../expect.mjs";

const page = (ids, after) =>
  Response.json({ data: ids.map((id) => ({ id })), meta: { limit: 1, before: null, after } });

async function walked(walk) {
  const ids = [];
  for await (const { data } of walk) ids.push(data.id);
  return ids;
}

export default ({ client, log, runtime }) => ({
  "every element of every page, in order": async () => {
    const { customerUsers } = client().identity;
    const ids = [];
    for (let at = 0; at < 5; at += 1)
      ids.unshift((await customerUsers.create(customerUser({ email: `a${at}@example.com` }))).data.id);
    equal(await walked(customerUsers.listWithGenerator({ limit: 2 })), ids);
    const { meta } = await customerUsers.list({ limit: 2 });
    equal(await walked(customerUsers.listWithGenerator({ limit: 2, after: meta.after })), ids.slice(2));
    for await (const response of customerUsers.listWithGenerator({ limit: 2 })) {
      holds(response, { status: 200, pending: false });
      holds(response.meta, { limit: 2 });
      break;
    }
  },
  "every list can be walked": async () => {
    const { identity, orders, stays } = client();
    for (const lists of [identity.customerUsers, identity.customerUserGroups, orders, stays.bookings]) {
      equal(await walked(lists.listWithGenerator()), []);
    }
    equal(
      (await log()).map(({ path }) => path),
      ["/identity/customer/users", "/identity/customer/user_groups", "/air/orders", "/stays/bookings"],
    );
  },
  "a walk begins where it is told": async () => {
    for (const place of [{ before: "g2wB" }, { after: "g2wA" }]) {
      const asked = [];
      const fetch = async (url) => (asked.push(new URL(url).searchParams), page([]));
      equal(await walked(client({ fetch }).orders.listWithGenerator({ ...place, limit: 2 })), []);
      equal(asked.map(Object.fromEntries), [{ limit: "2", ...place }]);
    }
  },
  "null and undefined are left out of a query": async () => {
    await client().orders.list({
      after: null,
      before: undefined,
      limit: 3,
      awaiting_payment: false,
      booking_reference: "A B&C",
    });
    equal(Object.fromEntries(new URLSearchParams((await log())[0].query)), {
      limit: "3",
      awaiting_payment: "false",
      booking_reference: "A B&C",
    });
  },
  "a plain object of any realm is one, with or without a prototype": async () => {
    const queries = [Object.assign(Object.create(null), { limit: 3 })];
    if (runtime.foreign !== undefined) queries.push(runtime.foreign("({ limit: 3 })"));
    for (const query of queries) await client().orders.list(query);
    equal(
      (await log()).map(({ query }) => query),
      queries.map(() => "limit=3"),
    );
  },
  "what is no query is refused": async () => {
    class Filter {
      get user_id() {
        return "icu_1";
      }
    }
    for (const query of [
      new URLSearchParams("user_id=icu_1"),
      new Map([["user_id", "icu_1"]]),
      ["user_id", "icu_1"],
      new URL("https://shop.example/?user_id=icu_1"),
      Promise.resolve({ user_id: "icu_1" }),
      Object.create({ user_id: "icu_1" }),
      Object.create(Object.assign(Object.create(null), { user_id: "icu_1" })),
      new Filter(),
      new Date(0),
    ]) {
      // A walk too: with the query left out it would go through everybody's orders.
      for (const call of [client().orders.list(query), walked(client().orders.listWithGenerator(query))]) {
        const { message } = await rejects("TypeError", call);
        equal(message, "A query must be a plain object, such as { limit: 50 }.");
      }
    }
    for (const query of [5, "limit=1", { limit: NaN }, { limit: {} }, { after: ["a"] }, { after: Symbol("a") }]) {
      const message =
        typeof query === "object"
          ? "A query may hold strings, numbers and booleans."
          : "A query must be a plain object, such as { limit: 50 }.";
      await rejects("TypeError", client().orders.list(query), message);
      await rejects("TypeError", walked(client().orders.listWithGenerator(query)), message);
    }
    equal(await log(), []);
  },
  "a walk is filtered as it was asked for, whatever becomes of the query": async () => {
    const query = { user_id: "icu_0000A" };
    const walk = client().orders.listWithGenerator(query);
    delete query.user_id;
    await walked(walk);
    equal((await log())[0].query, "user_id=icu_0000A");
  },
  "an ID that might not filter is refused, and nothing is sent: the list would have everybody's": async () => {
    const user = "Expected a customer user ID (icu_…).";
    for (const [query, message] of [
      [{ user_id: "" }, user],
      [{ user_id: " " }, user],
      [{ user_id: 0 }, user],
      [{ user_id: "usg_1" }, "Expected a customer user ID (icu_…), got a customer user group ID (usg_…)."],
      [{ offer_id: "ord_1" }, "Expected an offer ID (off_…), got an order ID (ord_…)."],
      [{ booking_reference: "" }, "Leave a filter out, rather than blank, to list everything."],
      [{ booking_reference: " \n" }, "Leave a filter out, rather than blank, to list everything."],
      [{ user_id: null }, "A query may hold strings, numbers and booleans."],
      [{ offer_id: null }, "A query may hold strings, numbers and booleans."],
      [{ awaiting_payment: null }, "A query may hold strings, numbers and booleans."],
    ]) {
      await rejects("TypeError", client().orders.list(query), message);
      await rejects("TypeError", walked(client().orders.listWithGenerator(query)), message);
    }
    await rejects("TypeError", client().stays.bookings.list({ user_id: "" }), user);
    const { customerUsers } = client().identity;
    await rejects("TypeError", customerUsers.list({ email: "" }), "Leave a filter out, rather than blank, to list everything.");
    equal(await log(), []);
    await client().orders.list({ user_id: "icu_0000A", offer_id: "off_0000A" });
    equal((await log())[0].query, "user_id=icu_0000A&offer_id=off_0000A");
  },
  "a page that points at itself, or back, ends the walk with an error": async () => {
    for (const cursors of [
      ["a", "a"],
      ["a", "b", "a"],
      ["a", "b", "c", "b"],
    ]) {
      let calls = 0;
      const duffel = client({ fetch: async () => page([`ord_${calls}`], cursors[calls++]) });
      const seen = [];
      const error = await rejects(
        "DuffelError",
        (async () => {
          for await (const { data } of duffel.orders.listWithGenerator()) seen.push(data.id);
        })(),
      );
      equal(seen.length, cursors.length);
      ok(error.message.startsWith("orders.list"), "the list");
    }
  },
  "so does one that points at where the walk began": async () => {
    let calls = 0;
    const duffel = client({ fetch: async () => page([`ord_${++calls}`], "a") });
    await rejects("DuffelError", walked(duffel.orders.listWithGenerator({ after: "a" })));
    equal(calls, 1);
  },
  "a blank cursor is the end": async () => {
    const duffel = client({ fetch: async () => page(["ord_1"], "") });
    equal(await walked(duffel.orders.listWithGenerator()), ["ord_1"]);
  },
  "a cursor that is none ends it with an error too": async () => {
    for (const cursor of [5, {}, [], true]) {
      const duffel = client({ fetch: async () => page(["ord_1"], cursor) });
      await rejects("DuffelError", walked(duffel.orders.listWithGenerator()));
    }
  },
  "a list without a meta is its only page": async () => {
    const duffel = client({ fetch: async () => Response.json({ data: [{ id: "ord_1" }] }) });
    equal(await walked(duffel.orders.listWithGenerator()), ["ord_1"]);
  },
  "data that is no list is an error": async () => {
    for (const body of [{ data: {} }, { data: null }, {}, []]) {
      const duffel = client({ fetch: async () => Response.json(body) });
      holds(await rejects("DuffelError", duffel.orders.list()), { status: 200, ambiguous: false, retryable: true });
    }
  },
});

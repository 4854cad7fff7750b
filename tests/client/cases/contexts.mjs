// What a call runs of its caller's, runs in its caller's context: whoever keeps a tenant in an `AsyncLocalStorage` finds
// the right one there, though all calls go through one module.

import { equal } from "../expect.mjs";
import { withShortWaits } from "../timers.mjs";

const TENANTS = ["a", "b", "c"];

export default ({ client, runtime: { AsyncLocalStorage } }) => {
  if (AsyncLocalStorage === undefined) return {};

  /** Makes a call for each tenant at once; gives what each one's functions saw of its context. */
  const seenBy = async (call, answers) => {
    const tenant = new AsyncLocalStorage();
    const seen = Object.fromEntries(TENANTS.map((name) => [name, []]));
    const left = Object.fromEntries(TENANTS.map((name) => [name, [...answers]]));
    const duffel = client({
      token: async () => `duffel_test_${tenant.getStore()}`,
      fetch: async (url, { headers }) => {
        const name = new URL(url).searchParams.get("booking_reference");
        seen[name].push(headers.get("authorization"), tenant.getStore());
        return left[name].shift()();
      },
      onResponse: () => seen[tenant.getStore()].push("event"),
    });
    await Promise.all(TENANTS.map((name) => tenant.run(name, () => call(duffel, { booking_reference: name }))));
    return seen;
  };
  const attempt = (name) => [`Bearer duffel_test_${name}`, name];
  const each = (expected) => Object.fromEntries(TENANTS.map((name) => [name, expected(name)]));
  const page = (after) => () => Response.json({ data: [{ id: "ord_1" }], meta: { after } });

  return {
    "of calls at once, each is sent with the token of its own": async () => {
      equal(
        await seenBy((duffel, query) => duffel.orders.list(query), [page(null)]),
        each((name) => [...attempt(name), "event"]),
      );
    },
    "when it is sent again too": async () => {
      const busy = () => Response.json({ errors: [{ type: "api_error", code: "busy" }] }, { status: 503 });
      const listed = (duffel, query) => duffel.orders.list(query);
      equal(
        await withShortWaits(() => seenBy(listed, [busy, page(null)])),
        each((name) => [...attempt(name), "event", ...attempt(name), "event"]),
      );
    },
    "and on every page of a walk": async () => {
      const walked = async (duffel, query) => {
        const walk = duffel.orders.listWithGenerator(query);
        while (!(await walk.next()).done);
      };
      equal(
        await seenBy(walked, [page("x"), page(null)]),
        each((name) => [...attempt(name), "event", ...attempt(name), "event"]),
      );
    },
  };
};

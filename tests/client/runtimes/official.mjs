// Duffel's own client beside ours: the same method, path, query and body for every call that both have.

import { join } from "node:path";
import { Duffel as Official } from "@duffel/api";
import { build } from "esbuild";
import { startStandIn } from "../../../www-example/stand-in/node.mjs";
import { runCases } from "../../package/run-cases.mjs";
import { booking, customerUser, order } from "../../stand-in/payloads.mjs";
import { equal, ok } from "../expect.mjs";
import { BOOKING, GROUP, ORDER, USER } from "../operations.mjs";
import { here } from "../stage.mjs";
import { makeWorld, TOKEN } from "../world.mjs";

/** Calls that both write the same way. */
const SAME = {
  "customerUsers.create": (d) => d.identity.customerUsers.create(customerUser()),
  "customerUsers.get": (d) => d.identity.customerUsers.get(USER),
  "customerUsers.update": (d) => d.identity.customerUsers.update(USER, customerUser()),
  "customerUsers.list": (d) => d.identity.customerUsers.list(),
  "customerUsers.list with a query": (d) => d.identity.customerUsers.list({ limit: 2, email: "a+b c@example.com" }),
  "customerUserGroups.create": (d) => d.identity.customerUserGroups.create({ name: "Zoë & Co", user_ids: [USER] }),
  "customerUserGroups.get": (d) => d.identity.customerUserGroups.get(GROUP),
  "customerUserGroups.update": (d) => d.identity.customerUserGroups.update(GROUP, { name: "B", user_ids: [] }),
  "customerUserGroups.delete": (d) => d.identity.customerUserGroups.delete(GROUP),
  "customerUserGroups.list": (d) => d.identity.customerUserGroups.list({ limit: 7 }),
  "componentClientKeys.create": (d) => d.identity.componentClientKeys.create(),
  "componentClientKeys.create for a user": (d) => d.identity.componentClientKeys.create({ user_id: USER }),
  "orders.create": (d) => d.orders.create(order({ users: [USER], metadata: { a: "é" } })),
  "orders.get": (d) => d.orders.get(ORDER),
  "orders.list": (d) => d.orders.list({ limit: 3, awaiting_payment: false, booking_reference: "AB/C&D" }),
  "bookings.create": (d) => d.stays.bookings.create(booking({ users: [USER] })),
  "bookings.get": (d) => d.stays.bookings.get(BOOKING),
  "bookings.list": (d) => d.stays.bookings.list(),
  "bookings.cancel": (d) => d.stays.bookings.cancel(BOOKING),
};

export async function official(folder) {
  const api = await import(join(folder, "node_modules/duffel-customers/client.js"));
  const standIn = await startStandIn();
  const world = makeWorld({ api, main: undefined, base: standIn.url, fetch: undefined, runtime: {} });
  const theirs = () => new Official({ token: TOKEN, basePath: standIn.url });

  /** What the stand-in has seen of a call, whatever became of it. */
  const seen = async (duffel, call) => {
    await world.reset();
    const error = await call(duffel).then(
      () => undefined,
      (error) => error,
    );
    return { error, requests: (await world.log()).map(pick) };
  };
  const both = async (call) => ({ ours: await seen(world.client(), call), theirs: await seen(theirs(), call) });

  const cases = {};
  for (const [name, call] of Object.entries(SAME)) {
    cases[`${name} is sent alike`] = async () => {
      const { ours, theirs } = await both(call);
      equal(ours.requests.length, 1);
      equal(ours.requests, theirs.requests);
    };
  }
  try {
    return await runCases({
      ...cases,
      "walks go through the same pages": async () => {
        const walk = async (duffel) => {
          for (let at = 0; at < 3; at += 1) await duffel.orders.create(order());
          for await (const _ of duffel.orders.listWithGenerator({ limit: 1 }));
        };
        const { ours, theirs } = await both(walk);
        equal([ours.error, theirs.error], [undefined, undefined]);
        equal(ours.requests.length, 6);
        const shown = ({ requests }) =>
          requests.map((request) => ({ ...request, query: request.query.replace(/after=[^&]+/, "after") }));
        equal(shown(ours), shown(theirs));
      },
      "defect: its error has no message, ours has": async () => {
        const { ours, theirs } = await both((duffel) => duffel.orders.get(ORDER));
        equal(theirs.error.message, "");
        ok(ours.error.message.includes("404"), "a message");
      },
      "defect: it throws where a group has been deleted": async () => {
        const remove = async (duffel) => {
          const { data } = await duffel.identity.customerUserGroups.create({ name: "A" });
          return duffel.identity.customerUserGroups.delete(data.id);
        };
        const { ours, theirs } = await both(remove);
        equal([ours.error, theirs.error.name], [undefined, "TypeError"]);
      },
      "defect: it throws on a cursor that is null": async () => {
        const { ours, theirs } = await both(async (duffel) => duffel.orders.list({ after: null }));
        equal([ours.error, theirs.error?.name, theirs.requests.length], [undefined, "TypeError", 0]);
      },
      "defect: it loses the status of a page of HTML that calls itself JSON": async () => {
        for (const [duffel, status] of [
          [theirs(), undefined],
          [world.client({ maxRetries: 0 }), 502],
        ]) {
          await world.reset();
          await world.fault({ carried_out: false, answer: { status: 502, body: "<h1>?</h1>" } });
          const error = await duffel.orders.list().catch((error) => error);
          equal(error.status, status);
        }
      },
      "defect: it lets an ID lead to another endpoint": async () => {
        const { ours, theirs } = await both((duffel) => duffel.identity.customerUsers.get("../../../air/orders"));
        equal(
          theirs.requests.map(({ path }) => path),
          ["/air/orders"],
        );
        equal([ours.requests, ours.error.name], [[], "TypeError"]);
      },
      "defect: it takes the token along on a redirect": async () => {
        for (const [duffel, paths] of [
          [theirs(), ["/air/orders", "/redirected"]],
          [world.client(), ["/air/orders"]],
        ]) {
          await world.reset();
          await world.fault({ carried_out: false, answer: "redirect" });
          await duffel.orders.list().catch(() => {});
          equal(
            (await world.log()).map(({ path }) => path),
            paths,
          );
        }
      },
      "defect: it shows the token to whoever prints it": async () => {
        const { inspect } = await import("node:util");
        const shown = (value) => inspect(value, { depth: 10, showHidden: true }).includes(TOKEN);
        equal([shown(theirs()), shown(world.client())], [true, false]);
      },
      "defect: it nests an order's metadata where Duffel does not look": async () => {
        const change = (field) => (duffel) => duffel.orders.update(ORDER, field);
        const { ours, theirs } = await both(change({ metadata: { a: "b" } }));
        const bodies = [ours, theirs].map(({ requests }) => requests[0].body);
        equal(bodies, [{ data: { metadata: { a: "b" } } }, { data: { options: { metadata: { a: "b" } } } }]);
        const { body: _, ...rest } = theirs.requests[0];
        equal(rest, { method: "PATCH", path: `/air/orders/${ORDER}`, query: "" });
      },
      "defect: a program's own `fetch`, a timeout, a signal mean nothing to it": async () => {
        await world.reset();
        let fetched = 0;
        const fetch = (url, init) => ((fetched += 1), globalThis.fetch(url, init));
        const options = { fetch, timeout: 1, signal: AbortSignal.abort() };
        await new Official({ token: TOKEN, basePath: standIn.url, ...options }).orders.list();
        equal([fetched, (await world.log()).length], [0, 1]);
        await world.client({ fetch }).orders.list();
        equal(fetched, 1);
      },
      "defect: it gives up where Duffel has only turned it away": async () => {
        const busy = { errors: [{ type: "api_error", code: "busy", title: "Busy", message: "Busy" }] };
        const refusal = { status: 503, headers: { "ratelimit-reset": null }, body: busy };
        for (const [duffel, given] of [
          [theirs(), 503],
          [world.client(), 200],
        ]) {
          await world.reset();
          await world.fault({ carried_out: false, answer: refusal });
          const { status } = await duffel.orders.list().then(
            () => ({ status: 200 }),
            ({ meta, status }) => ({ status: status ?? meta.status }),
          );
          equal(status, given);
        }
      },
      "defect: it cannot be bundled for the edge": async () => {
        const bundled = (contents, resolveDir) =>
          build({
            stdin: { contents, resolveDir },
            bundle: true,
            write: false,
            format: "esm",
            logLevel: "silent",
            conditions: ["workerd", "worker", "browser"],
            external: ["*.wasm?module"],
          }).then(
            ({ errors }) => errors.length,
            ({ errors }) => errors.length,
          );
        ok((await bundled('export * from "@duffel/api"', here)) > 0, "errors");
        equal(await bundled('export * from "duffel-customers/client"', folder), 0);
      },
      "defect: it checks nothing": async () => {
        const { ours, theirs } = await both((duffel) => duffel.identity.customerUsers.create({ email: "ada@" }));
        equal([ours.requests.length, theirs.requests.length, ours.error.name], [0, 1, "ValidationError"]);
      },
    });
  } finally {
    await standIn.close();
  }
}

function pick({ method, path, query, body }) {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return { method, path, query: parameters.toString(), body: body === "" ? undefined : JSON.parse(body) };
}

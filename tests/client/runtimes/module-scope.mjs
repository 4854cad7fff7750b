// One client at a Worker's module scope, two requests at once: what happens to one is nothing to the other.

import { Miniflare } from "miniflare";
import { standInWorker } from "../../../www-example/stand-in/miniflare.mjs";
import { runCases } from "../../package/run-cases.mjs";
import { equal, until } from "../expect.mjs";
import { bundleWorker } from "./bundle.mjs";
import { discard } from "./workerd.mjs";

const WORKER = `
  import { env } from "cloudflare:workers";
  import { Duffel } from "duffel-customers/client";
  import { instances, watchInstances } from "./client/instances.mjs";

  watchInstances();
  const now = performance.now.bind(performance);
  let later = 0;
  performance.now = () => now() + later;
  const duffel = new Duffel({ token: "duffel_test_scope", basePath: "http://localhost", fetch: env.DUFFEL });

  export default {
    async fetch(request) {
      const id = new URL(request.url).searchParams.get("id");
      if (id === "trap") instances.orderTrap("send");
      if (id === "later") later += 200_000;
      if (id === "bytes") return Response.json(instances.memories()[0].length);
      try {
        const { data, requestId } = await duffel.orders.list({ booking_reference: id }, { headers: { "x-client-correlation-id": id } });
        return Response.json({ id, data, requestId });
      } catch ({ name, message }) {
        return Response.json({ id, name, message });
      }
    },
  };
`;

export async function moduleScope(folder) {
  const modules = await bundleWorker(folder, { contents: WORKER }, { external: ["cloudflare:workers"] });
  const worker = {
    name: "client",
    compatibilityDate: "2026-04-01",
    compatibilityFlags: ["enable_request_signal"],
    modules,
    serviceBindings: { DUFFEL: "stand-in" },
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
  };
  const miniflare = new Miniflare({ handleRuntimeStdio: discard, workers: [worker, standInWorker()] });
  try {
    const address = (await miniflare.unsafeGetDirectURL("client")).origin;
    const standIn = await miniflare.getWorker("stand-in");
    const control = (method, path, body) =>
      standIn.fetch(`http://stand-in/_stand-in/${path}`, { method, body: JSON.stringify(body) });
    const order = (fault) => control("POST", "faults", fault);
    const slow = (id, before) =>
      order({ carried_out: true, wait: { before }, match: { headers: { "x-client-correlation-id": id } } });
    const ask = (id, signal) => fetch(`${address}/?id=${id}`, { signal }).then((answer) => answer.json());

    const arrived = async () => {
      const { requests } = await (await control("GET", "log")).json();
      return requests.filter(({ path }) => path === "/air/orders").length;
    };

    return await runCases({
      "the first is cancelled, the second is untouched": async () => {
        await slow("first", 20_000);
        await slow("second", 3000);
        const controller = new AbortController();
        const first = ask("first", controller.signal).catch((error) => error.name);
        await until(async () => (await arrived()) === 1);
        const second = ask("second");
        await until(async () => (await arrived()) === 2);
        controller.abort();
        equal(await first, "AbortError");
        const { id, data } = await second;
        equal({ id, data }, { id: "second", data: [] });
      },
      "a fault of the module's in one of them ends the others, each in its own request": async () => {
        await control("POST", "reset");
        for (const id of ["one", "two"]) await slow(id, 20_000);
        const others = ["one", "two"].map((id) => ask(id).catch((error) => error.name));
        await until(async () => (await arrived()) === 2);
        const message =
          "orders.list: the client itself failed before it knew the answer. Please report this to the authors of duffel-customers.";
        equal(await ask("trap"), { id: "trap", name: "DuffelConnectionError", message });
        equal(
          await Promise.all(others),
          ["one", "two"].map((id) => ({ id, name: "DuffelConnectionError", message })),
        );
        equal((await ask("after")).data, []);
      },
      "the next ones are too": async () => {
        const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(`n${at}`)));
        equal(
          answers.map(({ id }) => id),
          Array.from({ length: 20 }, (_, at) => `n${at}`),
        );
        equal(new Set(answers.map(({ requestId }) => requestId)).size, 20);
      },
      "many are cancelled, one in two, and the others answered": async () => {
        await control("POST", "reset");
        const controller = new AbortController();
        const asked = Array.from({ length: 20 }, async (_, at) => {
          await slow(`m${at}`, 3000);
          return ask(`m${at}`, at % 2 === 0 ? controller.signal : undefined).then(
            ({ id }) => id,
            (error) => error.name,
          );
        });
        await until(async () => (await arrived()) === 20);
        controller.abort();
        const expected = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? "AbortError" : `m${at}`));
        equal(await Promise.all(asked), expected);
      },
      "what those have left in the module is let go of when their time is long over": async () => {
        const leave = async () => {
          await control("POST", "reset");
          await order({
            carried_out: true,
            wait: { before: 20_000 },
            times: 200,
            match: { headers: { "x-client-correlation-id": "left" } },
          });
          const controller = new AbortController();
          const left = Array.from({ length: 200 }, () => ask("left", controller.signal).catch((error) => error.name));
          await until(async () => (await arrived()) === 200);
          controller.abort();
          equal([...new Set(await Promise.all(left))], ["AbortError"]);
          await ask("later");
          return ask("bytes");
        };
        const before = await leave();
        for (let round = 0; round < 2; round += 1) equal(await leave(), before);
      },
    });
  } finally {
    await miniflare.dispose();
  }
}

// The time the gateway adds to a call, and its start-up time, compared with a Worker that only forwards and one with zod.

import { readFileSync } from "node:fs";
import { standInWorker } from "../../www-example/stand-in/miniflare.mjs";
import { bundle, importOf } from "../bundle.mjs";
import { table, time } from "../markdown.mjs";
import { load } from "../runtimes/installed.mjs";
import { median } from "../stopwatch.mjs";

export const title = "The gateway, in workerd";

/** The Workers that are measured: the label in the table, and the file under gateway/. */
const WORKERS = { "only forwards": "forwarding", "JSON.parse + zod": "zod", gateway: "gateway" };

/** Calls in one turn. The clock only has whole milliseconds. */
const CALLS = 200;

const example = new URL("../../tests/examples/seed-order-create-with-user-request.json", import.meta.url);
const order = JSON.stringify(JSON.parse(readFileSync(example, "utf8")));

export async function measure({ effort }) {
  const workers = await Promise.all(Object.entries(WORKERS).map(async ([name, file]) => [name, await modulesOf(file)]));
  const calls = [];
  for (const [duffel, worker] of [
    ["answers at once", { modules: await modulesOf("at-once") }],
    ["the stand-in", standInWorker()],
  ]) {
    const took = await callsOf(workers, { ...worker, name: "duffel" }, effort.rounds);
    calls.push([duffel, ...added(took)]);
  }
  const starts = [["from the process's start", ...added(await startsOf(workers, effort.processes))]];
  const head = (first) => [first, ...Object.keys(WORKERS)];
  return {
    text: `${ADDED}\n\n${table(head("Duffel"), calls)}\n\n${START}\n\n${table(head(""), starts)}`,
  };
}

const ADDED = `The guide's order, posted through a service binding, checked if the Worker does so, forwarded and answered in the same process: the time of
a call that is only forwarded, and the time the others add to it. Duffel is first a Worker that responds at once, then the stand-in with
its state.`;
const START = `From the start of a fresh workerd process to the first response, with an order forwarded to a Worker that responds at once.`;

/** The time of the Worker that only forwards, and what the others add to it. */
function added(took) {
  const [base, ...others] = Object.keys(WORKERS).map((name) => median(took[name]) * 1e6);
  return [time(base), ...others.map((other) => `${other < base ? "−" : "+"} ${time(Math.abs(other - base))}`)];
}

/** Milliseconds per call, for each turn. */
async function callsOf(workers, duffel, rounds) {
  const names = workers.map((_, at) => `WORKER_${at}`);
  const caller = {
    name: "caller",
    modules: await modulesOf("caller"),
    serviceBindings: { DUFFEL: "duffel", ...Object.fromEntries(names.map((name, at) => [name, `worker-${at}`])) },
  };
  const measured = workers.map(([, modules], at) => withDuffel(`worker-${at}`, modules));
  const miniflare = startOf([caller, ...measured, duffel]);
  try {
    const asked = { names, body: order, rounds, calls: CALLS };
    const answer = await miniflare.dispatchFetch("http://localhost/", { method: "POST", body: JSON.stringify(asked) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    const took = JSON.parse(text);
    return Object.fromEntries(workers.map(([name], at) => [name, took[names[at]]]));
  } finally {
    await miniflare.dispose();
  }
}

/** Milliseconds from a process's start to its first answer. Everybody has a turn in each round. */
async function startsOf(workers, processes) {
  const took = Object.fromEntries(workers.map(([name]) => [name, []]));
  const duffel = { name: "duffel", modules: await modulesOf("at-once") };
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: order };
  for (let round = 0; round < processes; round++) {
    for (const [name, modules] of workers) {
      const start = performance.now();
      const miniflare = startOf([withDuffel("worker", modules), duffel]);
      try {
        const { status } = await miniflare.dispatchFetch("http://localhost/air/orders", init);
        took[name].push(performance.now() - start);
        if (status !== 201) throw new Error(`${name} answered ${status}`);
      } finally {
        await miniflare.dispose();
      }
    }
  }
  return took;
}

const withDuffel = (name, modules) => ({
  name,
  modules,
  bindings: { DUFFEL_ACCESS_TOKEN: "duffel_test_bench" },
  serviceBindings: { DUFFEL: "duffel" },
});

function startOf(workers) {
  const { Miniflare } = load("miniflare");
  return new Miniflare({ workers: workers.map((worker) => ({ compatibilityDate: "2026-04-01", ...worker })) });
}

/** A Worker of gateway/, minified as it ships, and the modules that it imports. */
async function modulesOf(name) {
  const source = `${importOf(new URL(`../gateway/${name}.mjs`, import.meta.url))} export default program;`;
  const contents = await bundle(source, { conditions: ["workerd", "worker", "browser"], minify: true });
  const wasm = [...new Set(contents.match(/\w+\.wasm\?module/g))];
  return [
    { type: "ESModule", path: "worker.mjs", contents },
    ...wasm.map((path) => ({
      type: "CompiledWasm",
      path,
      contents: readFileSync(new URL(`../../pkg/${path}`, import.meta.url)),
    })),
  ];
}

// From import to the first verdict, each time in a fresh process.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { output } from "../../tests/package/output.mjs";
import { bundle } from "../bundle.mjs";
import { table, time, times } from "../markdown.mjs";
import { OURS, PEERS } from "../peers.mjs";
import { median } from "../stopwatch.mjs";

export const title = "From import to the first verdict";

/** What an application imports: a function from bytes to the number of issues. */
export const application = (folder, payload) => `
  import * as peer from "./peers/${folder}/${payload}.mjs";
  const { issuesOf, issuesOfJson = (bytes) => issuesOf(JSON.parse(new TextDecoder().decode(bytes))) } = peer;
  export { issuesOfJson };
`;

const example = new URL("../../tests/examples/seed-order-create-with-user-request.json", import.meta.url);
const order = JSON.stringify(JSON.parse(readFileSync(example, "utf8")));

/** Prints how long it took. Only the first call in a process shows that. */
const program = (url) => `
const bytes = new TextEncoder().encode(${JSON.stringify(order)});
const start = performance.now();
const { issuesOfJson } = await import(${JSON.stringify(url)});
const issues = issuesOfJson(bytes);
const took = performance.now() - start;
if (issues !== 0) throw new Error("the guide's order was refused");
console.log(took);
`;

export async function measure({ effort, runtimes, folder }) {
  const programs = [];
  for (const { name, folder: peer } of PEERS) {
    programs.push({ name, file: await written(folder, peer, application(peer, "order")) });
  }
  const rows = [];
  const claims = [];
  for (const { short: runtime, command } of runtimes.filter(({ command }) => command)) {
    const measured = await inTurns(command, programs, effort.processes);
    rows.push([
      runtime,
      time(measured[OURS] * 1e6),
      ...PEERS.slice(1).map(({ name }) => times(measured[name], measured[OURS])),
    ]);
    const what = `From import to the first verdict in ${runtime}: fraction of zod's time`;
    claims.push({ what, measured: measured[OURS] / measured.zod, atMost: 0.2 });
  }
  return { text: `${INTRODUCTION}\n\n${table(["", ...PEERS.map(({ name }) => name)], rows)}`, claims };
}

const INTRODUCTION = `The guide's order from bytes, each library bundled with its schema into one minified file, as applications ship it. Times are for
this package; the others are shown as multiples of it.`;

/** Writes a program that measures this application, and gives its path. */
export async function written(folder, name, source) {
  const bundled = join(folder, `start-${name}-bundle.mjs`);
  writeFileSync(bundled, await bundle(source, { minify: true }));
  const file = join(folder, `start-${name}.mjs`);
  writeFileSync(file, program(pathToFileURL(bundled).href));
  return file;
}

/** Milliseconds by name. Each library has one turn per round; the first round only warms the file system's cache. */
export async function inTurns([command, ...words], programs, processes) {
  const all = new Map(programs.map(({ name }) => [name, []]));
  for (let round = 0; round <= processes; round++) {
    for (const { name, file } of programs) {
      const took = Number(await output(command, [...words, file]));
      if (round > 0) all.get(name).push(took);
    }
  }
  return Object.fromEntries([...all].map(([name, times]) => [name, median(times)]));
}

// Runs the benchmarks and writes RESULTS.md.
//
//   node bench/run.mjs [--quick]

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { markdown } from "./results.mjs";
import * as node from "./runtimes/node.mjs";

/** Each has a `name` and measures. */
const RUNTIMES = [node];

const LIBRARIES = {
  "duffel-customers": "../pkg",
  ajv: "node_modules/ajv",
  valibot: "node_modules/valibot",
  zod: "node_modules/zod",
};

const { quick } = parseArgs({ options: { quick: { type: "boolean", default: false } } }).values;
const effort = quick
  ? { rounds: 3, milliseconds: 20, processes: 5 }
  : { rounds: 9, milliseconds: 100, processes: 41 };

const here = (path) => new URL(path, import.meta.url);
const version = (folder) => JSON.parse(readFileSync(here(`${folder}/package.json`), "utf8")).version;

const runs = [];
for (const { name, measure } of RUNTIMES) runs.push({ name, ...(await measure(effort)) });

const text = markdown({
  date: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0].model.trim(),
  versions: Object.fromEntries(Object.entries(LIBRARIES).map(([name, at]) => [name, version(at)])),
  runs,
  quick,
});
writeFileSync(here("RESULTS.md"), text);
console.log(text);

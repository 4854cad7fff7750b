// Runs the benchmarks. A full run writes RESULTS.md; any other prints its results only, unless `--out` names a file.
//
//   node bench/run.mjs [--quick] [--out FILE] [JOB…]
//
// A job is named by a part of its title. Without a name all run.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { FULL, QUICK } from "./effort.mjs";
import { JOBS } from "./jobs.mjs";
import { results } from "./results.mjs";
import { runtimesIn } from "./runtimes.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values, positionals } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    out: { type: "string" },
  },
  allowPositionals: true,
});
const chosen = JOBS.filter(
  ({ title }) =>
    positionals.length === 0 || positionals.some((name) => title.toLowerCase().includes(name.toLowerCase())),
);
if (chosen.length === 0) {
  console.error(`No job is called so. They are:\n${JOBS.map(({ title }) => `  ${title}`).join("\n")}`);
  process.exit(2);
}

const effort = values.quick ? QUICK : FULL;
mkdirSync(here("../target"), { recursive: true });
const folder = mkdtempSync(join(here("../target"), "bench-"));
const sections = [];
const runtimes = runtimesIn(folder);
try {
  for (const { title, measure } of chosen) {
    const start = performance.now();
    process.stderr.write(`${title} … `);
    sections.push({ title, ...(await measure({ effort, runtimes, folder })) });
    process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const text = results({ sections, runtimes, quick: values.quick });
const isFull = !values.quick && chosen.length === JOBS.length;
const out = values.out ?? (isFull ? here("RESULTS.md") : undefined);
if (out !== undefined) writeFileSync(out, text);
console.log(text);

// The install matrix: the packed package in every tool that its users build, run or test with, each in a fresh folder,
// without a line of configuration for the package (but for the one that Nuxt needs for Workers).
//
//   node tests/matrix/run.mjs --tarball FILE [cell…]
//
// A cell is a folder in `cells/`: a project as its users write it, and in `cell.mjs` what is done with it, as cases or as
// the report of what has cases of its own.

import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { inProject } from "../package/project.mjs";
import { runCases } from "../package/run-cases.mjs";
import { browser } from "./browser.mjs";
import { tools } from "./tools.mjs";

const CELLS = fileURLToPath(new URL("cells/", import.meta.url));
const all = readdirSync(CELLS).sort();

const { values, positionals } = parseArgs({ options: { tarball: { type: "string" } }, allowPositionals: true });
const unknown = positionals.filter((name) => !all.includes(name));
if (values.tarball === undefined || unknown.length > 0) {
  console.error(`usage: node run.mjs --tarball FILE [${all.join("|")}]…`);
  process.exit(2);
}
const tarball = resolve(values.tarball);

/** Runs a cell's cases in a folder of its own. */
async function runCell(name) {
  const { default: cases } = await import(join(CELLS, name, "cell.mjs"));
  return inProject(join(CELLS, name), tarball, async (folder) => {
    const inFolder = tools(folder, { tarball, browser });
    try {
      const given = await cases(inFolder);
      return "failures" in given ? given : await runCases(given);
    } finally {
      await inFolder.stopServers();
    }
  });
}

const total = { passed: 0, failed: 0 };
async function report(name) {
  const start = performance.now();
  const { passed, failures } = await runCell(name).catch((error) => ({
    passed: 0,
    failures: [{ name: "could not be run", expected: "a report", got: error.message }],
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failed = failures.length > 0 ? `, ${failures.length} failed` : "";
  console.log(`${name.padEnd(14)} ${String(passed).padStart(3)} passed${failed}  ${seconds} s`);
  for (const { name: which, expected, got } of failures)
    console.log(`  ${which}\n    expected ${expected}\n    got      ${got}`);
  total.passed += passed;
  total.failed += failures.length;
}

// While one cell waits for the registry, another compiles.
const queue = positionals.length > 0 ? [...positionals] : [...all];
const worker = async () => {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) await report(name);
};
try {
  await Promise.all(Array.from({ length: Math.min(3, availableParallelism()) }, worker));
} finally {
  await browser.close();
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

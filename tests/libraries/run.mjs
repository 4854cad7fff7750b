// Tests the packed package with form and server libraries: the recipes of the package's README, which are the files in
// `recipes/`, and what they leave open. Compiled, then run.
//
//   node tests/libraries/run.mjs --tarball FILE

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { output } from "../package/output.mjs";
import { inProject } from "../package/project.mjs";

const { tarball } = parseArgs({ options: { tarball: { type: "string" } } }).values;
if (tarball === undefined) throw new Error("usage: node run.mjs --tarball FILE");

await inProject(fileURLToPath(new URL(".", import.meta.url)), resolve(tarball), async (folder) => {
  const run = (script, ...args) => output(process.execPath, [join("node_modules", script), ...args], { cwd: folder });
  await run("typescript/bin/tsc", "--project", ".");
  const report = "report.json";
  const options = ["--testTimeout=60000", "--reporter=verbose", "--reporter=json", `--outputFile=${report}`];
  console.log(await run("vitest/vitest.mjs", "run", ...options));
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(folder, report), "utf8"));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
});

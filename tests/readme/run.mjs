// Runs the JavaScript examples of README.md, which are the files beside this one, on the packed package: the form in
// Chromium, the Worker in workerd.
//
//   node tests/readme/run.mjs --tarball FILE

import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundlePage, reportOf } from "../package/runtimes/chromium.mjs";
import { workerd } from "../package/runtimes/workerd.mjs";
import { staged } from "../package/stage.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { tarball } = parseArgs({ options: { tarball: { type: "string" } } }).values;
if (tarball === undefined) throw new Error("usage: node run.mjs --tarball FILE");

/** Takes the place of the suite's programs of the same names. */
const RUNS = {
  form: { file: "form-page.mjs", run: async (folder) => reportOf(await bundlePage(folder, "form-page.mjs")) },
  worker: { file: "worker.mjs", from: "worker-program.mjs", run: workerd },
};

const total = { passed: 0, failed: 0 };
for (const [name, { file, from = file, run }] of Object.entries(RUNS)) {
  const { passed, failures } = await staged(resolve(tarball), (folder) => {
    cpSync(here, join(folder, "readme"), { recursive: true });
    cpSync(join(here, from), join(folder, "programs", file));
    return run(folder);
  });
  console.log(`${name}: ${passed} passed, ${failures.length} failed`);
  for (const { name: which, expected, got } of failures)
    console.log(`  ${which}\n    expected ${expected}\n    got      ${got}`);
  total.passed += passed;
  total.failed += failures.length;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

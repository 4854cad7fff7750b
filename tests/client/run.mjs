// Tests the client of the packed package, in every runtime, against the stand-in for Duffel.
//
//   node tests/client/run.mjs --tarball FILE [runtime…]

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { bundles } from "./runtimes/bundles.mjs";
import { chromium } from "./runtimes/chromium.mjs";
import { moduleScope } from "./runtimes/module-scope.mjs";
import { official } from "./runtimes/official.mjs";
import { bun, deno, node } from "./runtimes/servers.mjs";
import { types } from "./runtimes/types.mjs";
import { workerd } from "./runtimes/workerd.mjs";
import { staged } from "./stage.mjs";

/** Each takes the folder and gives a report: `{ passed, failures: [{ name, expected, got }] }`. */
const RUNTIMES = { node, deno, bun, workerd, chromium, "module-scope": moduleScope, official, types, bundles };

const { values, positionals } = parseArgs({ options: { tarball: { type: "string" } }, allowPositionals: true });
if (values.tarball === undefined || positionals.some((name) => !Object.hasOwn(RUNTIMES, name))) {
  console.error(`usage: node run.mjs --tarball FILE [${Object.keys(RUNTIMES).join("|")}]…`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const name of positionals.length > 0 ? positionals : Object.keys(RUNTIMES)) {
  const start = performance.now();
  const { passed, failures } = await staged(resolve(values.tarball), RUNTIMES[name]).catch((error) => ({
    passed: 0,
    failures: [{ name: "could not be run", expected: "a report", got: error.message }],
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failed = failures.length > 0 ? `, ${failures.length} failed` : "";
  console.log(`${name.padEnd(12)} ${String(passed).padStart(4)} passed${failed}  ${seconds} s`);
  for (const { name: which, expected, got } of failures) {
    console.log(`  ${which}\n    expected ${expected}\n    got      ${got}`);
  }
  total.passed += passed;
  total.failed += failures.length;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

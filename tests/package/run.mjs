// Tests the packed package as its users have it.
//
//   node tests/package/run.mjs --tarball FILE [runtime…]
//
// Each runtime gets a fresh folder with the tarball installed, and prints how many cases passed there.

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { bun } from "./runtimes/bun.mjs";
import { chromiumEsbuild, chromiumVite } from "./runtimes/chromium.mjs";
import { contents } from "./runtimes/contents.mjs";
import { csp } from "./runtimes/csp.mjs";
import { deno } from "./runtimes/deno.mjs";
import { engine } from "./runtimes/engine.mjs";
import { given } from "./runtimes/given.mjs";
import { chromiumJavascript, nodeJavascript } from "./runtimes/javascript.mjs";
import { jest } from "./runtimes/jest.mjs";
import { node, nodeRequire, nodeSlim } from "./runtimes/node.mjs";
import { chromiumSlim } from "./runtimes/slim-page.mjs";
import { types } from "./runtimes/types.mjs";
import { withoutWasm } from "./runtimes/without-wasm.mjs";
import { workerd, workerdSlim } from "./runtimes/workerd.mjs";
import { staged } from "./stage.mjs";

/** Each takes the folder and gives a report: `{ passed, failures: [{ name, expected, got }] }`. */
const RUNTIMES = {
  node,
  "node-require": nodeRequire,
  "node-slim": nodeSlim,
  "node-js": nodeJavascript,
  "quickjs-js": engine,
  "without-wasm": withoutWasm,
  "slim-given": given,
  deno,
  bun,
  workerd,
  "workerd-slim": workerdSlim,
  "chromium-vite": chromiumVite,
  "chromium-esbuild": chromiumEsbuild,
  "chromium-slim": chromiumSlim,
  "chromium-csp": csp,
  "chromium-js": chromiumJavascript,
  jest,
  types,
  contents,
};

const { values, positionals } = parseArgs({ options: { tarball: { type: "string" } }, allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(RUNTIMES, name));
if (values.tarball === undefined || unknown.length > 0) {
  console.error(`usage: node run.mjs --tarball FILE [${Object.keys(RUNTIMES).join("|")}]…`);
  process.exit(2);
}
const tarball = resolve(values.tarball);

const total = { passed: 0, failed: 0 };
for (const name of positionals.length > 0 ? positionals : Object.keys(RUNTIMES)) {
  const start = performance.now();
  const { passed, failures } = await staged(tarball, RUNTIMES[name]).catch((error) => ({
    passed: 0,
    failures: [{ name: "could not be run", expected: "a report", got: error.message }],
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(17)} ${String(passed).padStart(4)} passed${failures.length > 0 ? `, ${failures.length} failed` : ""}  ${seconds} s`,
  );
  for (const { name: which, expected, got } of failures)
    console.log(`  ${which}\n    expected ${expected}\n    got      ${got}`);
  total.passed += passed;
  total.failed += failures.length;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

// Tests the packed package as its users have it.
//
//   node tests/package/run.mjs --tarball FILE [runtime…]
//
// Each runtime gets a fresh folder with the tarball installed, and prints how many cases passed there.

import { runAll } from "./run-all.mjs";
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

await runAll(Object.keys(RUNTIMES), (name, tarball) => staged(tarball, RUNTIMES[name]));

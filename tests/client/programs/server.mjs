// The suite where a program is run from a file and prints: Node, Deno, Bun. The first argument is where the stand-in
// is.

import { AsyncLocalStorage } from "node:async_hooks";
import { inspect } from "node:util";
import { instances, watchInstances } from "../instances.mjs";
import { runSuite } from "../suite.mjs";
import { foreign } from "../../package/programs/realm.mjs";

watchInstances();
const api = await import("duffel-customers/client");
const main = await import("duffel-customers");
const [base] = process.argv.slice(-1);
const show = (value) => inspect(value, { depth: 10, showHidden: true, getters: true });
const report = await runSuite({
  api,
  main,
  base,
  runtime: {
    ...instances,
    AsyncLocalStorage,
    inspect: show,
    foreign,
    repeatsReads: "Deno" in globalThis || "Bun" in globalThis,
  },
});
console.log(JSON.stringify(report));

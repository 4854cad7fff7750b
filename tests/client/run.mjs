// Tests the client of the packed package, in every runtime, against the stand-in for Duffel.
//
//   node tests/client/run.mjs --tarball FILE [runtime…]

import { runAll } from "../package/run-all.mjs";
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

await runAll(Object.keys(RUNTIMES), (name, tarball) => staged(tarball, RUNTIMES[name]));

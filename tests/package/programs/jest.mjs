// The suite as a Jest test, bundled to a script that Jest takes. The package itself is left to Jest's own resolver.

import { watchInstances } from "../instances.mjs";
import { runSuite } from "../suite.mjs";

const api = require("duffel-customers");
const { writeFileSync } = require("node:fs");
const { runInNewContext } = require("node:vm");

test("the suite", async () => {
  watchInstances();
  const report = await runSuite(api, {
    clock: async () => performance.now(),
    foreign: (expression) => runInNewContext(expression),
  });
  writeFileSync("report.json", JSON.stringify(report));
}, 600_000);

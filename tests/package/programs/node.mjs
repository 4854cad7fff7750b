// The suite in Node, beside the other copies of the package that a process may hold.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as api from "duffel-customers";
import * as slim from "duffel-customers/slim";
import { watchInstances } from "../instances.mjs";
import { runSuite } from "../suite.mjs";
import { foreign } from "./realm.mjs";

watchInstances();
const require = createRequire(import.meta.url);
const slimTwin = require("duffel-customers/slim");
const { buffer, byteOffset, byteLength } = readFileSync(require.resolve("duffel-customers/wasm"));
slimTwin.initSync(new DataView(buffer, byteOffset, byteLength));
const copies = {
  "the slim entry": slim,
  "the CommonJS twin": require("duffel-customers"),
  "the slim CommonJS twin": slimTwin,
};
console.log(JSON.stringify(await runSuite(api, { clock: async () => performance.now(), foreign, copies })));

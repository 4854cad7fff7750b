// The suite on the slim entry in Node, which is given its module here.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as api from "duffel-customers/slim";
import { watchInstances } from "../instances.mjs";
import { runSuite } from "../suite.mjs";
import { foreign } from "./realm.mjs";

watchInstances();
let early;
try {
  api.customerUser.safeParse({});
} catch (error) {
  early = error;
}
if (!(early instanceof api.WasmUnavailableError && early.message.includes("initSync")))
  throw new Error(`before its module came: ${early}`);

const bytes = readFileSync(fileURLToPath(import.meta.resolve("duffel-customers/wasm")));
api.initSync(new WebAssembly.Module(bytes));
console.log(JSON.stringify(await runSuite(api, { clock: async () => performance.now(), foreign })));

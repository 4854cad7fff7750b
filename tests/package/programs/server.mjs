// The suite where a program is run from a file and prints: Node, Deno, Bun.

import * as api from "duffel-customers";
import { watchInstances } from "../instances.mjs";
import { runSuite } from "../suite.mjs";
import { foreign } from "./realm.mjs";

watchInstances();
console.log(JSON.stringify(await runSuite(api, { clock: async () => performance.now(), foreign })));

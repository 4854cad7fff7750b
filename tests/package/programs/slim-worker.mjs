// The suite on the slim entry in a Worker.

import * as api from "duffel-customers/slim";
import module from "duffel-customers/wasm";
import { watchInstances } from "../instances.mjs";
import { runSuite } from "../suite.mjs";
import { clock } from "./worker-clock.mjs";

export default {
  async fetch() {
    watchInstances();
    api.initSync(module);
    return Response.json(await runSuite(api, { clock }));
  },
};

// The suite in a Worker: the answer to any request is the report.

import * as api from "duffel-customers";
import { watchInstances } from "../instances.mjs";
import { runSuite } from "../suite.mjs";
import { clock } from "./worker-clock.mjs";

export default {
  async fetch() {
    watchInstances();
    return Response.json(await runSuite(api, { clock }));
  },
};

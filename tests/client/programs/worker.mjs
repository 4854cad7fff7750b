// The suite in a Worker, with the stand-in behind a service binding: the answer to any request is the report.

import { AsyncLocalStorage } from "node:async_hooks";
import * as main from "duffel-customers";
import * as api from "duffel-customers/client";
import { instances, watchInstances } from "../instances.mjs";
import { runSuite } from "../suite.mjs";

export default {
  async fetch(request, env) {
    watchInstances();
    return Response.json(
      await runSuite({
        api,
        main,
        base: "http://localhost",
        fetch: env.DUFFEL,
        runtime: { ...instances, AsyncLocalStorage },
      }),
    );
  },
};

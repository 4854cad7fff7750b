// The suite on the slim entry in a Worker, which runs no module but one that it imports.

import * as api from "duffel-customers/slim";
import module from "duffel-customers/wasm";
import { equal, throws } from "../expect.mjs";
import { watchInstances } from "../instances.mjs";
import { runCases, together } from "../run-cases.mjs";
import { cannotRun } from "../sentences.mjs";
import { runSuite } from "../suite.mjs";
import { clock } from "./worker-clock.mjs";

const refused = {
  "slim: bytes are refused, and it says what runs in a Worker"() {
    const { message, cause } = throws("WasmUnavailableError", () => api.initSync(new Uint8Array(8)));
    equal(message, cannotRun(cause));
    equal(cause.name, "CompileError");
  },
};

export default {
  async fetch() {
    const first = await runCases(refused);
    watchInstances();
    api.initSync(module);
    return Response.json(together(first, await runSuite(api, { clock })));
  },
};

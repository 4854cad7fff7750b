// The cases that hold in every runtime.

import { after, before, beforeEach, describe } from "node:test";
import { Caller } from "../stand-in/caller.mjs";
import * as cases from "./cases.mjs";
import { Visitor } from "./visitor.mjs";

/**
 * Cases get the visitor, the stand-in's control, and what the runtime alone can give: the trace of steps,
 * `verifyWebhook`.
 */
export function suite(runtime, groups = cases) {
  describe(`the gateway in ${runtime.name}`, () => {
    const visitor = new Visitor();
    const duffel = new Caller();
    let running;
    before(async () => {
      running = await runtime.start();
      visitor.url = running.url;
      duffel.url = running.standIn;
    });
    beforeEach(async () => {
      await duffel.reset({ customers: "guide" });
      await running.trace();
    });
    after(() => running.close());
    const world = {
      visitor,
      duffel,
      trace: () => running.trace(),
      verify: (...given) => running.verify(...given),
      claim: (...given) => running.claim(...given),
      /** The calls that reached Duffel, as `POST /air/orders`. */
      calls: async () =>
        (await duffel.log()).map(
          ({ method, path, query }) => `${method} ${path}${query ? `?${new URLSearchParams(query)}` : ""}`,
        ),
    };
    for (const add of Object.values(groups)) add(world);
  });
}

// The cases that hold in every runtime.

import { after, before, beforeEach, describe } from "node:test";
import { Caller } from "./caller.mjs";
import * as cases from "./cases.mjs";

export function suite(runtime) {
  describe(`the stand-in in ${runtime.name}`, () => {
    const caller = new Caller();
    let running;
    before(async () => {
      running = await runtime.start();
      caller.url = running.url;
    });
    beforeEach(() => caller.reset());
    after(() => running.close());
    for (const add of Object.values(cases)) add(caller);
  });
}

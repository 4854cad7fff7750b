// What the cases are given: the example under test and a browser, with a new visitor for each test.

import { after, before } from "node:test";
import { received, start, startBrowser, visit } from "./example.mjs";

/** What the cases are given. It is complete when the tests run. */
export const site = {
  /** Runs `work` as a new visitor of a page, with its `faults`. */
  async visited(path, work, options) {
    const { page, faults, leave } = await visit(site.browser, site.url + path, options);
    try {
      await work(page, faults);
    } finally {
      await leave();
    }
  },
  /** How many requests were sent to Duffel at this path. */
  count: async (path) => (await received(site.standIn, path)).length,
  /** Has the stand-in fail in this way at the next create at this path. */
  orderFault: (how, path = "/air/orders") =>
    site.standIn("POST", "faults", { match: { method: "POST", path }, ...how }),
};

before(async () => {
  const [example, browser] = await Promise.all([start(), startBrowser()]);
  Object.assign(site, example, { browser });
});

after(async () => {
  await site.browser?.close();
  await site.stop?.();
});

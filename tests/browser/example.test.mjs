// Everything that the example must do, in one browser, with a new visitor for each test.

import { after, before } from "node:test";
import { breakages } from "./cases/breakages.mjs";
import { emptyAccount } from "./cases/empty-account.mjs";
import { fields } from "./cases/fields.mjs";
import { forcedColours } from "./cases/forced-colours.mjs";
import { loading } from "./cases/loading.mjs";
import { outcomes } from "./cases/outcomes.mjs";
import { refusals } from "./cases/refusals.mjs";
import { restart } from "./cases/restart.mjs";
import { tasks } from "./cases/tasks.mjs";
import { views } from "./cases/views.mjs";
import { worker } from "./cases/worker.mjs";
import { start, startBrowser, visit } from "./example.mjs";

/** What the cases are given. It is complete when the tests run. */
const site = {
  /** Runs `work` as a new visitor of a page, with its `faults`. */
  async visited(path, work, options) {
    const { page, faults, leave } = await visit(site.browser, site.url + path, options);
    try {
      await work(page, faults);
    } finally {
      await leave();
    }
  },
};

before(async () => {
  const [example, browser] = await Promise.all([start(), startBrowser()]);
  Object.assign(site, example, { browser });
});

after(async () => {
  await site.browser?.close();
  await site.stop?.();
});

for (const cases of [tasks, fields, breakages, refusals, outcomes, loading, restart, emptyAccount, worker, forcedColours, views]) cases(site);

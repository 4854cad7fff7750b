// Everything that the example must do, in one browser, with a new visitor for each test.

import { after, before } from "node:test";
import { accounts } from "./cases/accounts.mjs";
import { announcements } from "./cases/announcements.mjs";
import { attempts } from "./cases/attempts.mjs";
import { blanks } from "./cases/blanks.mjs";
import { breakages } from "./cases/breakages.mjs";
import { choices } from "./cases/choices.mjs";
import { copying } from "./cases/copying.mjs";
import { emptyAccount } from "./cases/empty-account.mjs";
import { entering } from "./cases/entering.mjs";
import { failures } from "./cases/failures.mjs";
import { fields } from "./cases/fields.mjs";
import { forcedColours } from "./cases/forced-colours.mjs";
import { inspector } from "./cases/inspector.mjs";
import { links } from "./cases/links.mjs";
import { loading } from "./cases/loading.mjs";
import { mistakes } from "./cases/mistakes.mjs";
import { names } from "./cases/names.mjs";
import { news } from "./cases/news.mjs";
import { offers } from "./cases/offers.mjs";
import { openAttempts } from "./cases/open-attempts.mjs";
import { otherPages } from "./cases/other-pages.mjs";
import { outcomes } from "./cases/outcomes.mjs";
import { paper } from "./cases/paper.mjs";
import { presses } from "./cases/presses.mjs";
import { refusals } from "./cases/refusals.mjs";
import { restart } from "./cases/restart.mjs";
import { sending } from "./cases/sending.mjs";
import { stays } from "./cases/stays.mjs";
import { tasks } from "./cases/tasks.mjs";
import { views } from "./cases/views.mjs";
import { worker } from "./cases/worker.mjs";
import { received, start, startBrowser, visit } from "./example.mjs";

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

const ALL = [
  tasks,
  fields,
  entering,
  blanks,
  choices,
  names,
  offers,
  stays,
  announcements,
  breakages,
  mistakes,
  presses,
  inspector,
  copying,
  refusals,
  outcomes,
  failures,
  attempts,
  openAttempts,
  sending,
  news,
  loading,
  links,
  otherPages,
  restart,
  emptyAccount,
  worker,
  accounts,
  forcedColours,
  paper,
  views,
];
for (const cases of ALL) cases(site);

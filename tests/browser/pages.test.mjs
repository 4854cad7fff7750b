// Everything about the pages themselves, whatever is in their forms.

import { accounts } from "./cases/accounts.mjs";
import { emptyAccount } from "./cases/empty-account.mjs";
import { forcedColours } from "./cases/forced-colours.mjs";
import { links } from "./cases/links.mjs";
import { loading } from "./cases/loading.mjs";
import { otherPages } from "./cases/other-pages.mjs";
import { paper } from "./cases/paper.mjs";
import { restart } from "./cases/restart.mjs";
import { views } from "./cases/views.mjs";
import { worker } from "./cases/worker.mjs";
import { site } from "./site.mjs";

const ALL = [
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

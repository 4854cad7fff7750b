// Everything that can come of sending a form.

import { attempts } from "./cases/attempts.mjs";
import { failures } from "./cases/failures.mjs";
import { news } from "./cases/news.mjs";
import { openAttempts } from "./cases/open-attempts.mjs";
import { outcomes } from "./cases/outcomes.mjs";
import { refusals } from "./cases/refusals.mjs";
import { sending } from "./cases/sending.mjs";
import { site } from "./site.mjs";

for (const cases of [refusals, outcomes, failures, attempts, openAttempts, sending, news]) cases(site);

// Everything about the forms before they are sent.

import { announcements } from "./cases/announcements.mjs";
import { blanks } from "./cases/blanks.mjs";
import { breakages } from "./cases/breakages.mjs";
import { choices } from "./cases/choices.mjs";
import { copying } from "./cases/copying.mjs";
import { entering } from "./cases/entering.mjs";
import { fields } from "./cases/fields.mjs";
import { inspector } from "./cases/inspector.mjs";
import { mistakes } from "./cases/mistakes.mjs";
import { names } from "./cases/names.mjs";
import { offers } from "./cases/offers.mjs";
import { presses } from "./cases/presses.mjs";
import { stays } from "./cases/stays.mjs";
import { tasks } from "./cases/tasks.mjs";
import { site } from "./site.mjs";

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
];
for (const cases of ALL) cases(site);

// Runs the shared list of cases on a copy of the package, in whatever runtime this is.

import amounts from "./cases/amounts.mjs";
import apiErrors from "./cases/api-errors.mjs";
import build from "./cases/build.mjs";
import bytes from "./cases/bytes.mjs";
import classes from "./cases/classes.mjs";
import emails from "./cases/emails.mjs";
import examples from "./cases/examples.mjs";
import faults from "./cases/faults.mjs";
import fieldPaths from "./cases/field-paths.mjs";
import fields from "./cases/fields.mjs";
import flatten from "./cases/flatten.mjs";
import german from "./cases/german.mjs";
import hostile from "./cases/hostile.mjs";
import issues from "./cases/issues.mjs";
import jsonSchema from "./cases/json-schema.mjs";
import linear from "./cases/linear.mjs";
import normalize from "./cases/normalize.mjs";
import offers from "./cases/offers.mjs";
import offersAgain from "./cases/offers-again.mjs";
import options from "./cases/options.mjs";
import rules from "./cases/rules.mjs";
import standard from "./cases/standard.mjs";
import { runCases } from "./run-cases.mjs";

const TOPICS = {
  examples,
  rules,
  issues,
  options,
  offers,
  "offers again": offersAgain,
  german,
  normalize,
  build,
  "field paths": fieldPaths,
  fields,
  bytes,
  hostile,
  classes,
  emails,
  amounts,
  flatten,
  "API errors": apiErrors,
  standard,
  "JSON Schema": jsonSchema,
  faults,
  linear,
};

/**
 * Runs every case. `runtime` says what only the runtime knows:
 * - `clock`: gives milliseconds, as a promise (workerd's stands still between I/O);
 * - `copies`: other copies of the package in this process, such as the CommonJS twin;
 * - `foreign`: runs an expression in another realm and gives its value, where there is one.
 */
export async function runSuite(api, runtime) {
  const all = {};
  for (const [topic, cases] of Object.entries(TOPICS)) {
    for (const [name, run] of Object.entries(cases(api, runtime))) all[`${topic}: ${name}`] = run;
  }
  return runCases(all);
}

// What is measured, in the order of RESULTS.md. A new job is a file and one line in JOBS.
//
// A job exports `title`, its heading, and `measure({ effort, runtimes, folder })`, which gives
// - `text`: what stands under the heading, as Markdown (markdown.mjs writes tables);
// - `claims`, where it proves any: `{ what, measured, atLeast, aim }` or `{ what, measured, atMost, aim }`. They are the
//   table that RESULTS.md opens with.
// It is given
// - `effort`: how hard to measure (effort.mjs);
// - `runtimes`: Node, Deno, Bun, workerd, Chromium (runtimes.mjs), each with a `name`, a `short` one and
//   `run(program, args)`: bundles a file (given as a URL), calls its default export there with `{ clock, ...args }`, and gives what that came to;
// - `folder`: a fresh one for what is written on the way.
// In a program, stopwatch.mjs measures any number of functions side by side.

import * as batch from "./jobs/batch.mjs";
import * as checks from "./jobs/checks.mjs";
import * as field from "./jobs/field.mjs";
import * as fuzzing from "./jobs/fuzzing.mjs";
import * as gateway from "./jobs/gateway.mjs";
import * as growth from "./jobs/growth.mjs";
import * as mutants from "./jobs/mutants.mjs";
import * as offers from "./jobs/offers.mjs";
import * as size from "./jobs/size.mjs";
import * as start from "./jobs/start.mjs";
import * as steady from "./jobs/steady.mjs";
import * as sums from "./jobs/sums.mjs";
import * as withoutWasm from "./jobs/without-wasm.mjs";
import * as worst from "./jobs/worst.mjs";

export const JOBS = [checks, field, start, size, withoutWasm, steady, batch, growth, worst, offers, sums, gateway, fuzzing, mutants];

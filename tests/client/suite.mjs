// Runs the shared list of cases, in whatever runtime this is.

import { runCases } from "../package/run-cases.mjs";
import aborts from "./cases/aborts.mjs";
import calls from "./cases/calls.mjs";
import contexts from "./cases/contexts.mjs";
import ensure from "./cases/ensure.mjs";
import errors from "./cases/errors.mjs";
import events from "./cases/events.mjs";
import facts from "./cases/facts.mjs";
import faultScripts from "./cases/fault-scripts.mjs";
import findAttempt from "./cases/find-attempt.mjs";
import forward from "./cases/forward.mjs";
import headers from "./cases/headers.mjs";
import headersRead from "./cases/headers-read.mjs";
import ids from "./cases/ids.mjs";
import lists from "./cases/lists.mjs";
import many from "./cases/many.mjs";
import oddFetch from "./cases/odd-fetch.mjs";
import options from "./cases/options.mjs";
import payloads from "./cases/payloads.mjs";
import pending from "./cases/pending.mjs";
import retries from "./cases/retries.mjs";
import secrets from "./cases/secrets.mjs";
import timeouts from "./cases/timeouts.mjs";
import traps from "./cases/traps.mjs";
import { makeWorld } from "./world.mjs";

const TOPICS = {
  calls,
  payloads,
  facts,
  IDs: ids,
  lists,
  pending,
  errors,
  retries,
  timeouts,
  aborts,
  contexts,
  "odd fetch": oddFetch,
  headers,
  "headers of responses": headersRead,
  options,
  secrets,
  events,
  ensure,
  findAttempt,
  forward,
  many,
  traps,
  "fault scripts": faultScripts,
};

/** Milliseconds that a case may take. */
const MOST = 300_000;

export async function runSuite(parts) {
  const world = makeWorld(parts);
  const all = {};
  for (const [topic, cases] of Object.entries(TOPICS)) {
    for (const [name, run] of Object.entries(cases(world))) {
      all[`${topic}: ${name}`] = async () => {
        await world.reset();
        await inTime(run);
      };
    }
  }
  return runCases(all);
}

/** A case that waits for what never comes must not keep the others from running. */
async function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${MOST / 1000} seconds`)), MOST);
  });
  try {
    await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

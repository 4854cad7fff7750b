// What the package's README prints of an order and its offer.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { offer, ordered } from "../package/offers.mjs";
import { equal } from "../package/expect.mjs";
import { runCases } from "../package/run-cases.mjs";

/** A moment some minutes from now. */
const minutesOn = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString();

export function offerCases(folder) {
  const file = join(folder, "readme/offer.mjs");
  let runs = 0;
  /** What the example prints of this offer and this form, and the error that ends it. */
  const printed = async (facts, form) => {
    const lines = [];
    const { log } = console;
    Object.assign(globalThis, { offer: offer(facts), form });
    console.log = (line) => lines.push(line);
    try {
      await import(`${pathToFileURL(file)}?${(runs += 1)}`);
    } catch (error) {
      lines.push(`${error.name}: ${error.issues?.map(({ code }) => code)}`);
    } finally {
      console.log = log;
    }
    return lines;
  };
  const inComments = [...readFileSync(file, "utf8").matchAll(/\n\/\/ (.*)(?=\n(?:\n|$))/g)].map(([, line]) => line);
  return runCases({
    "what it says it prints": async () => {
      equal(inComments.length, 3);
      equal(await printed({ expires_at: minutesOn(30) }, ordered()), inComments);
    },
    "an offer that has expired is not booked": async () =>
      equal(await printed({ expires_at: minutesOn(-1) }, ordered()), [
        ...inComments.slice(0, 2),
        "ValidationError: offer_expired",
      ]),
  });
}

// How many mutants of the core the tests have caught, as counted by `cargo xtask mutants`.

import { existsSync, readFileSync } from "node:fs";
import { table } from "../markdown.mjs";

export const title = "Mutants of the core";

const file = new URL("../counts/mutants.json", import.meta.url);

export async function measure() {
  if (!existsSync(file))
    return { text: "Not counted yet: `cargo xtask mutants` does it.", claims: [claim(Number.NaN)] };
  const { date, commit, counts } = JSON.parse(readFileSync(file, "utf8"));
  const { caught, missed, timeout, unviable, untried } = counts;
  const viable = caught + missed + timeout;
  const rows = Object.entries({
    viable,
    caught,
    missed,
    "never ended": timeout,
    "not viable": unviable,
    "not tried yet": untried,
  });
  return {
    text: `By cargo-mutants on ${date}, of ${commit}. A mutant is the core with one small change that the tests should notice.\n\n${table(
      ["", "mutants"],
      rows.map(([what, count]) => [what, `${count}`]),
    )}`,
    // An untried mutant might be missed.
    claims: [claim((100 * caught) / (viable + untried))],
  };
}

const claim = (share) => ({
  what: "Viable mutants of the core that the tests catch, in percent; those that never end count as missed",
  measured: share,
  atLeast: 95,
  show: (share) => (Number.isNaN(share) ? "not counted" : share.toFixed(1)),
});

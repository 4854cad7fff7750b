// One field, in every runtime.

import { table, time, times } from "../markdown.mjs";
import { OURS } from "../peers.mjs";

export const title = "One field";

const program = new URL("../programs/field.mjs", import.meta.url);

export async function measure({ effort, runtimes }) {
  const rows = [];
  let others;
  for (const runtime of runtimes) {
    for (const [state, measured] of Object.entries(await runtime.run(program, { effort }))) {
      others = Object.keys(measured).filter((name) => name !== OURS);
      rows.push([
        `${runtime.short}, ${state}`,
        time(measured[OURS]),
        ...others.map((name) => times(measured[name], measured[OURS])),
      ]);
    }
  }
  return { text: `${INTRODUCTION}\n\n${table(["", OURS, ...others], rows)}` };
}

const INTRODUCTION = `A passenger's email, as it is left. This package finds the field's rule by its path in the order; the peers are given the rule
by itself. Times are of this package, everybody else stands there as a multiple of it.`;

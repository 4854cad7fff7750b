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

const INTRODUCTION = `A passenger's email, checked as the visitor leaves the field. This package looks up the field's rule by its path in the order; the others
are given just that rule. Times are for this package; the others are shown as multiples of it.`;

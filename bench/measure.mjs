// Measures every comparison in whatever runtime this is.

import { measure } from "mitata";
import { comparisons, peers, verify } from "./comparisons.mjs";

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/**
 * Gives nanoseconds per call. In each round everybody has a turn, so that what else the machine does meets all alike; a
 * round counts with its median, and the median of the rounds is the result.
 */
export async function measureAll({ rounds, milliseconds }) {
  verify();
  const results = [];
  for (const { title, job, entries } of comparisons) {
    const runs = Object.entries(entries).filter(([, run]) => run);
    const times = new Map(runs.map(([name]) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const [name, run] of runs) {
        const options = { min_cpu_time: milliseconds * 1e6, batch_samples: 1024, gc: false };
        const { p50 } = await measure(run, options);
        times.get(name).push(p50);
      }
    }
    const rows = [...times].map(([name, all]) => ({ name, nanoseconds: median(all) }));
    results.push({ title, job, rows });
  }
  const leftOut = peers.flatMap(({ name, leftOut }) => leftOut.map((what) => ({ name, what })));
  return { results, leftOut };
}

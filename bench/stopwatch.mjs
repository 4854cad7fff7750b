// Measures functions side by side, in any runtime.
//
// Whole batches are timed, between two looks at a clock that may have to be awaited: in workerd the clock stands still
// while a program computes.

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/**
 * Gives nanoseconds per call, in the order of `runs`. In each round everybody has a turn, so that what else the machine does meets
 * all alike; the median of the rounds is the result.
 */
export async function sideBySide(clock, runs, { rounds, milliseconds, warmUp }) {
  const idle = median(await times(9, () => batch(clock, () => {}, 0)));
  const timed = async (run, calls) => Math.max((await batch(clock, run, calls)) - idle, 0);

  const calls = [];
  for (const run of runs) calls.push(await callsPerTurn(timed, run, milliseconds, warmUp));

  const results = runs.map(() => []);
  // The first round does not count: the caches are still those of the others.
  for (let round = 0; round <= rounds; round++) {
    for (const [at, run] of runs.entries()) {
      const nanoseconds = ((await timed(run, calls[at])) * 1e6) / calls[at];
      if (round > 0) results[at].push(nanoseconds);
    }
  }
  return results.map(median);
}

/**
 * How many calls take about this long, once the function has run for `warmUp` milliseconds. What the first calls take says little of
 * those that follow: one of them may compile a whole module.
 */
async function callsPerTurn(timed, run, milliseconds, warmUp) {
  let most = 1;
  for (let calls = 1, spent = 0; ; ) {
    const took = await timed(run, calls);
    spent += took;
    const enough = Math.max(1, Math.round((calls * milliseconds) / took));
    if (took >= milliseconds / 2) {
      most = Math.max(most, enough);
      if (spent >= warmUp) return most;
    }
    calls = Math.min(enough, 2 * calls);
  }
}

/** Milliseconds that these calls take. What they give is kept, so that no compiler leaves them out. */
async function batch(clock, run, calls) {
  const start = await clock();
  let kept;
  for (let call = 0; call < calls; call++) kept = run();
  const end = await clock();
  globalThis.lastOfBatch = kept;
  return end - start;
}

async function times(count, work) {
  const results = [];
  for (let at = 0; at < count; at++) results.push(await work());
  return results;
}

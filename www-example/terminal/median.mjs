// How long a call takes: the median over many batches, after a warm-up.

const WARM_UP = 500;
const BATCHES = 101;
/** Calls per batch: one call alone is too short for the clock. */
const CALLS = 10;

/** Nanoseconds: nobody waits longer than these, together, for the time of a slow call. */
const MOST_WARM_UP = 50_000_000n;
const MOST_BATCHES = 150_000_000n;

/**
 * @param {() => bigint} now The time in nanoseconds.
 * @returns {number} microseconds per call
 */
export function microseconds(call, now = process.hrtime.bigint) {
  const begun = now();
  let warm = 0;
  while (warm < WARM_UP && now() - begun < MOST_WARM_UP) {
    call();
    warm++;
  }
  // A call that was too slow for the whole warm-up is long enough for the clock by itself.
  const calls = warm < WARM_UP ? 1 : CALLS;
  const times = [];
  const first = now();
  do {
    const start = now();
    for (let i = 0; i < calls; i++) call();
    times.push(Number(now() - start) / 1000 / calls);
  } while (times.length < BATCHES && now() - first < MOST_BATCHES);
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}

export const shown = (time) => `${time < 10 ? time.toFixed(1) : time.toFixed(0)} µs`;

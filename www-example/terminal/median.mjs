// How long a call takes: the median over many batches, after a warm-up.

const WARM_UP = 500;
const BATCHES = 101;
/** Calls per batch: one call alone is too short for the clock. */
const CALLS = 10;

/** @returns {number} microseconds per call */
export function microseconds(call) {
  for (let i = 0; i < WARM_UP; i++) call();
  const times = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < CALLS; i++) call();
    times.push(Number(process.hrtime.bigint() - start) / 1000 / CALLS);
  }
  times.sort((a, b) => a - b);
  return times[BATCHES >> 1];
}

export const shown = (time) => `${time < 10 ? time.toFixed(1) : time.toFixed(0)} µs`;

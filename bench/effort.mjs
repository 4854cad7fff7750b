// How hard to measure.

/**
 * - `rounds`: in each of them everybody has a turn;
 * - `milliseconds`: how long a turn takes at least;
 * - `processes`: how often a fresh process is started;
 * - `checks`: how many checks the module's memory is watched through.
 */
export const FULL = { rounds: 7, milliseconds: 10, processes: 25, checks: 1_000_000 };

/** Rough numbers, to see that everything works. */
export const QUICK = { rounds: 3, milliseconds: 2, processes: 3, checks: 50_000 };

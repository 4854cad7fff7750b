// How hard to measure.

/**
 * - `rounds`: in each of them everybody has a turn;
 * - `milliseconds`: how long a turn takes at least;
 * - `warmUp`: for how many milliseconds everybody runs before it counts, so that compilers are done;
 * - `processes`: how often a fresh process is started;
 * - `checks`: how many checks the module's memory is watched through.
 */
export const FULL = { rounds: 11, milliseconds: 10, warmUp: 60, processes: 25, checks: 1_000_000 };

/** Rough numbers, to see that everything works. */
export const QUICK = { rounds: 3, milliseconds: 2, warmUp: 10, processes: 3, checks: 50_000 };

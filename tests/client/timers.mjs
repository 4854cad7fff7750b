// Timers that a case fires, so that nothing depends on how fast the machine is; and those that nobody has cleared.

/** A delay from here on stands still. Nobody in the tests waits for anything as long as that. */
export const STILL = 1_000_000;

/** Waits between attempts, in milliseconds, which may pass faster: no timeout of a case and no watchdog is among them. */
const [SHORTEST_WAIT, LONGEST_WAIT] = [200, 4_000];

/**
 * Runs `work` with timers that stand still where their delay is `STILL` or more. `work` gets `fire`, which fires those
 * with a delay, and says how many there were. Waits between attempts pass `faster` times as fast.
 */
export async function withStillTimers(work, { faster = 1 } = {}) {
  const { setTimeout, clearTimeout } = globalThis;
  const still = new Set();
  globalThis.setTimeout = (run, delay, ...given) => {
    if (!(delay >= STILL)) {
      const waits = delay >= SHORTEST_WAIT && delay <= LONGEST_WAIT;
      return setTimeout(run, waits ? delay / faster : delay, ...given);
    }
    const timer = { run, delay };
    still.add(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    if (!still.delete(timer)) clearTimeout(timer);
  };
  const fire = (delay) => {
    const due = [...still].filter((timer) => timer.delay === delay);
    for (const timer of due) {
      still.delete(timer);
      timer.run();
    }
    return due.length;
  };
  try {
    return await work(fire);
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }
}

/** Runs `work` with waits between attempts a tenth as long as for users: where it is not they that are looked at. */
export const withShortWaits = (work) => withStillTimers(work, { faster: 10 });

/** Runs `work` with the five seconds that the client's module has to go on as a few milliseconds. */
export async function withShortGrace(work) {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (run, delay, ...given) => setTimeout(run, delay === 5_000 ? 60 : delay, ...given);
  try {
    await work();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}

/** Longer timers may be those of Node's own `fetch`. */
const LONGEST_LOOK = 2_000;

/** Runs `work`, with its waits a tenth as long as for users, and gives how long they would have been. */
export async function waitsOf(work) {
  const waits = [];
  await withShortWaits(async () => {
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (run, delay, ...given) => {
      if (delay >= SHORTEST_WAIT && delay <= LONGEST_LOOK) waits.push(delay);
      return setTimeout(run, delay, ...given);
    };
    await work();
  });
  return waits;
}

/** Shorter timers may be those of Node's own `fetch`, which it keeps for its connections. */
const CLIENTS_OWN = 5_000;

/** Runs `work`, and gives how many of the client's timers are neither cleared nor fired when it has ended. */
export async function timersLeftBy(work) {
  const { setTimeout, clearTimeout } = globalThis;
  const left = new Set();
  globalThis.setTimeout = (run, delay, ...given) => {
    const fire = (...values) => {
      left.delete(timer);
      run(...values);
    };
    const timer = setTimeout(fire, delay, ...given);
    if (delay >= CLIENTS_OWN) left.add(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    left.delete(timer);
    clearTimeout(timer);
  };
  try {
    await work();
    return left.size;
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }
}

// The wasm instance: started on the first call and replaced after a fault.
//
// After a fault (a trap, an exhausted stack) the instance cannot be trusted, and every call in progress is stranded.
// The module is therefore only entered through `enter`, and each call registers here how to end it.

import { __wbg_reset_state, initSync } from "client-glue";
import { WasmUnavailableError } from "../entries/entry.ts";
import { ofThisRealm } from "../validator/realm.ts";
import { source } from "module-source";

/** A call in progress. */
interface Flight {
  /** Ends it, because the module has failed during it. */
  strand(): void;
  /** Lets the module finish it if it has been lost. Returns whether it has. */
  letGo(): boolean;
}

const flights = new Set<Flight>();
let started = false;
/** Whether the instance has failed and must not be used again. */
let spoilt = false;
/** Counts instances, so that nothing runs in the wrong one. */
let generation = 0;

/** Ensures that there is a sound instance. */
export function start(): void {
  if (started && !spoilt) return;
  try {
    if (started) __wbg_reset_state();
    else initSync({ module: ofThisRealm(source()) });
  } catch (cause) {
    throw new WasmUnavailableError(`WebAssembly cannot run here (${cause}).`, { cause });
  }
  started = true;
  spoilt = false;
}

/** Registers a call, and lets go of those before it that have been lost: the first of them, because it costs every call. */
export function board(flight: Flight): void {
  for (const earlier of flights) {
    if (!earlier.letGo()) break;
    flights.delete(earlier);
  }
  flights.add(flight);
}

export function leave(flight: Flight): void {
  flights.delete(flight);
}

/** Runs work that enters the module. Returns `undefined` if it fails. */
export function enter<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    giveUp();
    return undefined;
  }
}

/** Ends every call in progress. The next call gets a new instance. */
export function giveUp(): void {
  spoilt = true;
  generation += 1;
  const stranded = [...flights];
  flights.clear();
  for (const flight of stranded) flight.strand();
}

/** An object in the module's memory. In a later instance, its address would be another object's memory. */
export class Kept<T extends { free(): void }> {
  readonly #make: () => T;
  #object: T | undefined;
  #made: number | undefined;

  constructor(make: () => T) {
    this.#make = make;
  }

  /**
   * Returns the result of `work`, or `undefined` if it fails. Recreates the object if its instance has been replaced.
   */
  use<R>(work: (object: T) => R): R | undefined {
    start();
    return enter(() => {
      if (this.#made !== generation) {
        this.#object = this.#make();
        this.#made = generation;
      }
      return work(this.#object!);
    });
  }

  free(): void {
    if (this.#made === generation) enter(() => this.#object?.free());
  }
}

/** A function that enters the module later, if the instance is still the one it was created for. */
export function guarded<A extends unknown[]>(work: (...args: A) => unknown): (...args: A) => void {
  const made = generation;
  return (...args) => {
    if (made === generation) enter(() => work(...args));
  };
}

/**
 * What the module awaits in place of a promise, at once: what resolves this must run later, as all work in a
 * `CallerContext` does. Its callback is guarded, and runs wherever this is resolved: workerd would never call back a
 * promise of a request that is over.
 */
export class Awaited<T> {
  #done: ((value: T) => void) | undefined;

  then(done: (value: T) => unknown): void {
    this.#done = guarded(done);
  }

  /** Only the first value counts. */
  resolve(value: T): void {
    const done = this.#done;
    this.#done = undefined;
    done?.(value);
  }
}

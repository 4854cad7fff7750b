// The wasm instance: started on the first call, and replaced after a fault.
//
// A fault (a trap, an exhausted stack) leaves an instance that cannot be trusted, and strands every call that is under
// way in it. So whatever runs inside the module is entered through `enter`, and each call leaves word here of how to
// end it.

import { __wbg_reset_state, initSync } from "client-glue";
import { WasmUnavailableError } from "../entries/entry.ts";
import { ofThisRealm } from "../validator/realm.ts";
import { source } from "module-source";

/** How a call that is under way ends when the module has failed under it. */
export interface Flight {
  strand(): void;
}

const flights = new Set<Flight>();
let started = false;
/** The instance has failed and is not to be used again. */
let spoilt = false;
/** Counts instances, so that nothing runs in one that it does not belong to. */
let generation = 0;

/** Makes sure that there is an instance to be trusted. */
export function start(): void {
  if (started && !spoilt) return;
  try {
    if (started) __wbg_reset_state();
    else initSync({ module: ofThisRealm(source()) });
  } catch (cause) {
    if (cause instanceof WasmUnavailableError) throw cause;
    throw new WasmUnavailableError(`WebAssembly cannot run here (${cause}).`, { cause });
  }
  started = true;
  spoilt = false;
}

export function board(flight: Flight): void {
  flights.add(flight);
}

export function leave(flight: Flight): void {
  flights.delete(flight);
}

/** Runs what enters the module, and gives `undefined` where that fails. */
export function enter<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    giveUp();
    return undefined;
  }
}

/** Ends every call that is under way; the next one gets a fresh instance. */
export function giveUp(): void {
  spoilt = true;
  generation += 1;
  const stranded = [...flights];
  flights.clear();
  for (const flight of stranded) flight.strand();
}

/** An object of the module's. In an instance that has come after its own it would be somebody else's memory. */
export class Kept<T extends { free(): void }> {
  readonly #make: () => T;
  #object: T | undefined;
  #made: number | undefined;

  constructor(make: () => T) {
    this.#make = make;
  }

  /** What `work` gives, with the object made anew where its instance has been replaced; `undefined` where it fails. */
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

/** A function that enters the module later, if the instance is still the one it was made for. */
export function guarded<A extends unknown[]>(work: (...args: A) => unknown): (...args: A) => void {
  const made = generation;
  return (...args) => {
    if (made === generation) enter(() => work(...args));
  };
}

/** A promise that the module awaits: what it runs when the promise settles is guarded. */
export class Awaited<T> extends Promise<T> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  override then(done?: unknown, failed?: unknown): Promise<never> {
    const guard = (work: unknown) => (typeof work === "function" ? guarded(work as () => unknown) : undefined);
    return super.then(guard(done), guard(failed)) as Promise<never>;
  }
}

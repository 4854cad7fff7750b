// Counts resets: a call that waited through a reset must not write into the new state.

import { nextNumber } from "./sequence.mjs";

const KEY = "era";

export function currentEra(store) {
  return store.get(KEY) ?? 0;
}

export function beginEra(store) {
  store.put(KEY, nextNumber(store));
}

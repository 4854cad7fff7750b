// Which reset a call belongs to: one that waited through a reset must not write into the state after it.

import { nextNumber } from "./sequence.mjs";

const KEY = "era";

export function currentEra(store) {
  return store.get(KEY) ?? 0;
}

export function beginEra(store) {
  store.put(KEY, nextNumber(store));
}

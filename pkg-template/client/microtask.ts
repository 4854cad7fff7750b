// Stands in for `queueMicrotask` in wasm-bindgen's glue (the build sees to it): the module's tasks run there, and a
// fault in one of them must not end the program.

import { guarded } from "./instance.ts";

/** By a promise: the global function stands still where Jest fakes the timers. */
export const queueMicrotask = (task: () => void): void => void Promise.resolve().then(guarded(task));

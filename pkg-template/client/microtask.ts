// Replaces `queueMicrotask` in wasm-bindgen's glue, at build time: the module's tasks run there, and a fault in one of
// them must not end the program.

import { guarded } from "./instance.ts";

/** Uses a promise, because Jest's fake timers stop the global function. */
export const queueMicrotask = (task: () => void): void => void Promise.resolve().then(guarded(task));

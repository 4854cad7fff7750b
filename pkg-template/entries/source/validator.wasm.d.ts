// The validator's module as JavaScript, which the build writes (`build/javascript.mjs`).

import type { Exports } from "../../validator/index.ts";

/** Starts an instance. */
export function instantiate(): Exports;

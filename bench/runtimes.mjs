// The runtimes that everything is measured in: those that the package's own tests bring along, and the Node that runs this.
//
// Each has a `name` with its version, a `short` one without, and `run(program, args)`: bundles a file, calls its default export there with `{ clock, ...args }`, and
// gives what that came to.

import { bun, deno, node } from "./runtimes/programs.mjs";
import { chromium } from "./runtimes/chromium.mjs";
import { workerd } from "./runtimes/workerd.mjs";

/** `folder`: where bundles may be written. */
export const runtimesIn = (folder) =>
  [node(folder), deno(folder), bun(folder), workerd(), chromium(folder)].map((runtime) => ({
    ...runtime,
    short: runtime.name.split(" ")[0],
  }));

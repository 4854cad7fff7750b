// A fresh folder with the packed package installed in it, as a user has it, and the suite beside it.

import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "../package/installed.mjs";

export const here = dirname(fileURLToPath(import.meta.url));

/** The suite, and what it shares with the tests of the package and of the stand-in. */
const SUITE = [
  "client/cases",
  "client/programs",
  "client/expect.mjs",
  "client/instances.mjs",
  "client/operations.mjs",
  "client/suite.mjs",
  "client/timers.mjs",
  "client/world.mjs",
  "package/expect.mjs",
  "package/run-cases.mjs",
  "package/programs/realm.mjs",
  "stand-in/payloads.mjs",
  "stand-in/seeded-random.mjs",
];

/** Makes the folder, lets `work` use it, and takes it away. */
export const staged = (tarball, work) =>
  installed(tarball, (folder) => {
    for (const name of SUITE) cpSync(join(here, "..", name), join(folder, name), { recursive: true });
    return work(folder);
  });

// A fresh folder with the packed package installed in it, as a user has it, and the suite beside it.

import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { output } from "../package/stage.mjs";

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
export async function staged(tarball, work) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "duffel-customers-client-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "staged", private: true, type: "module" }));
    await output("npm", ["install", "--silent", "--no-audit", "--no-fund", "--no-save", tarball], { cwd: folder });
    for (const name of SUITE) cpSync(join(here, "..", name), join(folder, name), { recursive: true });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

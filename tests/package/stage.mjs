// A fresh folder with the packed package installed in it, as a user has it, and the suite beside it.

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "./installed.mjs";

export const here = dirname(fileURLToPath(import.meta.url));

const SUITE = [
  "cases",
  "programs",
  "breakages.mjs",
  "expect.mjs",
  "instances.mjs",
  "offers.mjs",
  "payloads.mjs",
  "run-cases.mjs",
  "sentences.mjs",
  "suite.mjs",
  "worst.mjs",
];

/** Makes the folder, lets `work` use it (and the tarball as it is), and takes it away. */
export const staged = (tarball, work) =>
  installed(tarball, (folder) => {
    for (const name of SUITE) cpSync(join(here, name), join(folder, name), { recursive: true });
    // The package's own example is copied as its users copy it.
    cpSync(join(folder, "node_modules/duffel-customers/examples/german.mjs"), join(folder, "german.mjs"));
    writeFileSync(join(folder, "examples.mjs"), `export default ${JSON.stringify(examples())};\n`);
    return work(folder, tarball);
  });

/** The documented bodies: their text by name. */
function examples() {
  const folder = join(here, "../examples");
  return Object.fromEntries(
    readdirSync(folder).map((file) => [basename(file, ".json"), readFileSync(join(folder, file), "utf8")]),
  );
}

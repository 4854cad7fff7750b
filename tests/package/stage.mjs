// A fresh folder with the packed package installed in it, as a user has it, and the suite beside it.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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
export async function staged(tarball, work) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "duffel-customers-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "staged", private: true, type: "module" }));
    await output("npm", ["install", "--silent", "--no-audit", "--no-fund", "--no-save", tarball], { cwd: folder });
    for (const name of SUITE) cpSync(join(here, name), join(folder, name), { recursive: true });
    // The package's own example is copied as its users copy it.
    cpSync(join(folder, "node_modules/duffel-customers/examples/german.mjs"), join(folder, "german.mjs"));
    writeFileSync(join(folder, "examples.mjs"), `export default ${JSON.stringify(examples())};\n`);
    return await work(folder, tarball);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The documented bodies: their text by name. */
function examples() {
  const folder = join(here, "../examples");
  return Object.fromEntries(
    readdirSync(folder).map((file) => [basename(file, ".json"), readFileSync(join(folder, file), "utf8")]),
  );
}

/** Runs a program and gives what it printed. */
export function output(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    let complained = "";
    child.stdout.on("data", (chunk) => (printed += chunk));
    child.stderr.on("data", (chunk) => (complained += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${basename(program)} ended with ${code}\n${complained}${printed}`.trim()));
    });
  });
}

/** The same for a program that prints a report as its last line. */
export async function report(program, args, options) {
  return JSON.parse((await output(program, args, options)).trim().split("\n").at(-1));
}

// A fresh folder with nothing but the packed package in it, as npm installs it.

import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output } from "./output.mjs";

const PROJECT = { name: "staged", private: true, type: "module" };

/** What npm made of a tarball, by its path: it runs once, and every folder is a copy. */
const originals = new Map();

/** Makes the folder, lets `work` use it, and takes it away. */
export async function installed(tarball, work) {
  if (!originals.has(tarball)) originals.set(tarball, install(tarball));
  const original = await originals.get(tarball);
  const folder = makeFolder();
  try {
    cpSync(original, folder, { recursive: true });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function install(tarball) {
  const folder = makeFolder();
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), JSON.stringify(PROJECT));
  await output("npm", ["install", "--silent", "--no-audit", "--no-fund", "--no-save", tarball], { cwd: folder });
  return folder;
}

const makeFolder = () => mkdtempSync(join(realpathSync(tmpdir()), "duffel-customers-"));

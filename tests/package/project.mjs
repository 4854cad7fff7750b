// A fresh project folder: the files of a template, its packages as its lock file has them, and the packed package, as a
// user would install it.

import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { output } from "./output.mjs";

/** Makes the folder, lets `work` use it, and takes it away. */
export async function inProject(template, tarball, work) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `duffel-customers-${basename(template)}-`));
  try {
    cpSync(template, folder, { recursive: true, filter: (from) => basename(from) !== "node_modules" });
    await install(folder, tarball);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One run of npm: what the lock file names, and the package. What npm has in its cache it takes from there. */
const install = (folder, tarball) =>
  output("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", tarball], {
    cwd: folder,
  });

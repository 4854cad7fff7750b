// The install matrix: the packed package in every tool that its users build, run or test with, each in a fresh folder,
// without a line of configuration for the package (but for the one that Nuxt needs for Workers).
//
//   node tests/matrix/run.mjs --tarball FILE [cell…]
//
// A cell is a folder in `cells/`: a project as its users write it, and in `cell.mjs` what is done with it, as cases or as
// the report of what has cases of its own.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inProject } from "../package/project.mjs";
import { runAll } from "../package/run-all.mjs";
import { runCases } from "../package/run-cases.mjs";
import { browser } from "./browser.mjs";
import { tools } from "./tools.mjs";

const CELLS = fileURLToPath(new URL("cells/", import.meta.url));

/** Runs a cell's cases in a folder of its own. */
async function runCell(name, tarball) {
  const { default: cases } = await import(join(CELLS, name, "cell.mjs"));
  return inProject(join(CELLS, name), tarball, async (folder) => {
    const inFolder = tools(folder, { tarball, browser });
    try {
      const given = await cases(inFolder);
      return "failures" in given ? given : await runCases(given);
    } finally {
      await inFolder.stopServers();
    }
  });
}

try {
  await runAll(readdirSync(CELLS).sort(), runCell);
} finally {
  await browser.close();
}

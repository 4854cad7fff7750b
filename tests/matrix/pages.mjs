// All that is tested in Chromium's pages, in another browser: the cases of the package and of its client, the entries
// without WebAssembly and without a module, policies; and the package's files as they are, as in the cell `script`.

import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pageIn } from "../client/runtimes/chromium.mjs";
import { staged as stagedClient } from "../client/stage.mjs";
import { equal } from "../package/expect.mjs";
import { runCases, together } from "../package/run-cases.mjs";
import { casesIn } from "../package/runtimes/chromium.mjs";
import { cspIn } from "../package/runtimes/csp.mjs";
import { javascriptIn } from "../package/runtimes/javascript.mjs";
import { slimIn } from "../package/runtimes/slim-page.mjs";
import { staged } from "../package/stage.mjs";
import script from "./cells/script/cell.mjs";
import { EXPECTED } from "./programs/verdict.mjs";

const SCRIPT = fileURLToPath(new URL("cells/script/site", import.meta.url));

/** A report of it all. `launch` starts the browser. */
export const pagesIn = (launch, tools) =>
  inOne(launch, async (start) =>
    together(
      await filesIn(start, tools),
      await staged(tools.tarball, casesIn(start)),
      await staged(tools.tarball, javascriptIn(start)),
      await staged(tools.tarball, slimIn(start)),
      await staged(tools.tarball, cspIn(start)),
      await stagedClient(tools.tarball, pageIn(start)),
    ),
  );

/**
 * The same of what works in a browser that compiles no module of this size for a page: the entry without WebAssembly, and
 * the package's files, of which the page falls back to it.
 */
export const pagesWithJavascriptIn = (launch, tools) =>
  inOne(launch, async (start) =>
    together(await filesIn(start, tools), await staged(tools.tarball, javascriptIn(start))),
  );

/** Starts one browser for all of it: each would close its own. */
async function inOne(launch, work) {
  const browser = await launch();
  try {
    return await work(async () => ({ ...browser, close: async () => {} }));
  } finally {
    await browser.close();
  }
}

/** What the page comes to, which may have to load more when it has loaded. */
async function verdict() {
  while (window.verdict === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  return window.verdict;
}

async function filesIn(start, { folder, serveFolder }) {
  const browser = await start();
  const shown = async (url, ...parts) => {
    const page = await browser.newPage();
    await page.goto(url);
    equal(await page.evaluate(verdict), Object.fromEntries(parts.map((part) => [part, EXPECTED])));
  };
  cpSync(SCRIPT, `${folder}/site`, { recursive: true });
  return runCases(script({ folder, serveFolder, shown }));
}

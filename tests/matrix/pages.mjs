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
export async function pagesIn(launch, { folder, tarball, serveFolder }) {
  const browser = await launch();
  // One for all of it: each would close its own.
  const start = async () => ({ ...browser, close: async () => {} });
  const shown = async (url, ...parts) => {
    const page = await browser.newPage();
    await page.goto(url);
    const verdict = await page.evaluate(() => window.verdict);
    equal(verdict, Object.fromEntries(parts.map((part) => [part, EXPECTED])));
  };
  try {
    cpSync(SCRIPT, `${folder}/site`, { recursive: true });
    return together(
      await runCases(script({ folder, serveFolder, shown })),
      await staged(tarball, casesIn(start)),
      await staged(tarball, javascriptIn(start)),
      await staged(tarball, slimIn(start)),
      await staged(tarball, cspIn(start)),
      await stagedClient(tarball, pageIn(start)),
    );
  } finally {
    await browser.close();
  }
}

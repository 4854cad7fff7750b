// Chromium, with a page bundled by Vite and by esbuild; and the pages that other browsers open too.

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import esbuild from "esbuild";
import { chromium } from "playwright-core";
import { build as viteBuild } from "vite";
import { CHROMIUM_FLAGS } from "../browsers/chromium-flags.mjs";
import { serve } from "../serve.mjs";

/** A headless Chromium. */
export async function launch(executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium") {
  if (!existsSync(executablePath)) throw new Error("no Chromium: install it, or let CHROMIUM name it");
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS, timeout: 300_000 });
}

/**
 * Serves a folder and opens pages of it: `work` is given a function from a page's query to what its `window.report`
 * comes to. `start` starts another browser.
 */
export async function openPages(folder, headers, work, start = launch) {
  const server = await serve(folder, headers);
  const browser = await start();
  try {
    return await work(async (query = "") => {
      const page = await browser.newPage();
      const errors = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      // A page has loaded when its program has run, and benchmarks run for a while.
      await page.goto(`${server.url}${query}`, { timeout: 300_000 });
      const report = await page.evaluate(() => window.report);
      await page.close();
      if (report === undefined) throw new Error(`the page did not run: ${errors}`);
      return report;
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What the report of the folder's one page comes to. */
export const reportOf = (folder, headers, start) => openPages(folder, headers, (report) => report(), start);

/** A page that runs one of the programs, bundled by esbuild. */
export async function bundlePage(folder, program, plugins) {
  const site = join(folder, "site");
  await esbuild.build({
    entryPoints: [join(folder, "programs", program)],
    bundle: true,
    format: "esm",
    outfile: join(site, "page.js"),
    plugins,
  });
  writeFileSync(
    join(site, "index.html"),
    '<!doctype html><meta charset="utf-8"><body><script type="module" src="/page.js"></script>',
  );
  return site;
}

/** The cases in a page, in the browser that `start` starts. */
export const casesIn = (start) => async (folder) => reportOf(await bundlePage(folder, "page.mjs"), {}, start);

export const chromiumEsbuild = casesIn(launch);

export const chromiumVite = async (folder) => {
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><meta charset="utf-8"><body><script type="module" src="/programs/page.mjs"></script>',
  );
  await viteBuild({ root: folder, logLevel: "warn", configFile: false });
  return reportOf(join(folder, "dist"));
};

// What a first visit fetches, how soon the script has checked a form, and what is fetched at the first action.

import { brotliCompressSync } from "node:zlib";
import { begin } from "./forms.mjs";

/**
 * Files are `[path, sent, brotli]`: the bytes as sent here, and with brotli's best compression, as `cargo xtask build`
 * counts. `files` are those of the visit; `later` are those of the other pages, fetched at the visitor's first
 * action. `milliseconds` is the time from the script's start to the first check.
 */
export async function firstVisit(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const responses = [];
  page.on("response", (response) => responses.push(response));
  // Ask the page nothing until then: it would compile 330 KB of Playwright's script while it is measured.
  await page.goto(url, { waitUntil: "networkidle" });
  const milliseconds = await page.evaluate(() => {
    const [script, checked] = ["script", "checked"].map((name) => performance.getEntriesByName(name)[0].startTime);
    return checked - script;
  });
  const visited = responses.length;
  await begin(page);
  const sent = new Map(await page.evaluate(sizes));
  const files = await Promise.all(
    responses.map(async (response) => {
      const { pathname } = new URL(response.url());
      return [pathname, sent.get(pathname) ?? 0, brotliCompressSync(await response.body()).length];
    }),
  );
  await page.close();
  return { milliseconds, files: files.slice(0, visited), later: files.slice(visited) };
}

/** The total size of these files, in bytes of brotli. */
export const transferOf = (files) => files.reduce((sum, [, , brotli]) => sum + brotli, 0);

function sizes() {
  const entries = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
  return entries.map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]);
}

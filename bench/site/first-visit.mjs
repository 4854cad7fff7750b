// What a first visit of the example costs: the time from the script's start to the first check, and the bytes that are
// transferred. Run on the example as `cargo xtask demo` has built it; fails where a budget is exceeded.
//
//   node bench/site/first-visit.mjs [--visits 15]

import { parseArgs } from "node:util";
import { start, startBrowser, visit } from "../../tests/browser/example.mjs";

/** Milliseconds, in the median. */
const FIRST_CHECK = 50;
/** Bytes, compressed as they are sent. */
const TRANSFER = 60_000;

const { visits } = parseArgs({ options: { visits: { type: "string", default: "15" } } }).values;
const [{ url, stop }, browser] = await Promise.all([start(), startBrowser()]);
try {
  const measured = [];
  for (let count = 0; count < Number(visits); count++) measured.push(await firstVisit());
  const check = median(measured.map(({ milliseconds }) => milliseconds));
  const { transferred } = measured[0];
  const bytes = transferred.reduce((sum, [, size]) => sum + size, 0);

  console.log(`Chromium ${browser.version()}, median of ${visits} first visits\n`);
  console.log(`script's start to first check   ${check.toFixed(1)} ms   (at most ${FIRST_CHECK})`);
  console.log(`transferred                     ${(bytes / 1000).toFixed(1)} KB   (less than ${TRANSFER / 1000})`);
  for (const [path, size] of transferred) console.log(`  ${String(size).padStart(6)}  ${path}`);
  if (check > FIRST_CHECK || bytes >= TRANSFER) process.exitCode = 1;
} finally {
  await browser.close();
  await stop();
}

/** Each visit has a cache of its own: nothing is there yet. */
async function firstVisit() {
  const { page, leave } = await visit(browser, url);
  await page.waitForLoadState("networkidle");
  const result = await page.evaluate(() => {
    const [script, checked] = ["script", "checked"].map((name) => performance.getEntriesByName(name)[0].startTime);
    const entries = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
    return {
      milliseconds: checked - script,
      transferred: entries.map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]),
    };
  });
  await leave();
  return result;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

// What a first visit of the example costs: the time from the script's start to the first check, and the bytes that are
// transferred. Run on the example as `cargo xtask demo` has built it; fails where a budget is exceeded.
//
//   node bench/site/first-visit.mjs [--visits 15]

import { parseArgs } from "node:util";
import { start, startBrowser } from "../../tests/browser/example.mjs";
import { firstVisit, transferOf } from "../../tests/browser/first-visit.mjs";
import { median } from "../stopwatch.mjs";

/** Milliseconds, in the median. */
const FIRST_CHECK = 50;
/** Bytes. */
const TRANSFER = 60_000;

const { visits } = parseArgs({ options: { visits: { type: "string", default: "15" } } }).values;
const [{ url, stop }, browser] = await Promise.all([start(), startBrowser()]);
try {
  const measured = [];
  for (let count = 0; count < Number(visits); count++) measured.push(await firstVisit(browser, url));
  const check = median(measured.map(({ milliseconds }) => milliseconds));
  const { files, later } = measured[0];
  const bytes = transferOf(files);

  console.log(`Chromium ${browser.version()}, median of ${visits} first visits\n`);
  console.log(`script's start to first check   ${check.toFixed(1)} ms   (at most ${FIRST_CHECK})`);
  console.log(
    `transfer                        ${(bytes / 1000).toFixed(1)} KB brotli   (less than ${TRANSFER / 1000})\n`,
  );
  console.log("brotli    sent by workerd");
  show(files);
  console.log(`\nonce the visitor does something: the other pages, ${(transferOf(later) / 1000).toFixed(1)} KB brotli`);
  show(later);
  if (check > FIRST_CHECK || bytes >= TRANSFER) process.exitCode = 1;
} finally {
  await browser.close();
  await stop();
}

function show(files) {
  for (const [path, sent, brotli] of files)
    console.log(`${String(brotli).padStart(6)}    ${String(sent).padStart(6)}    ${path}`);
}

// Takes a picture of every view, on a desktop and a phone, in both colour schemes, into target/screenshots/; and the one
// that stands in the README.

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start, startBrowser, visit } from "./example.mjs";
import { SCHEMES, VIEWS } from "./views.mjs";

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const folder = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));
const ofReadme = fileURLToPath(new URL("../../www-example/screenshot.png", import.meta.url));

mkdirSync(folder, { recursive: true });
const [{ url, stop }, browser] = await Promise.all([start(), startBrowser()]);

/** Takes the picture once `show` has led to the view. */
async function take(path, show, file, options, whole) {
  const { page, leave } = await visit(browser, url + path, options);
  await show(page);
  // No colour is on its way to another.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(() => document.activeElement.blur());
  await page.screenshot({ path: file, fullPage: whole });
  await leave();
}

for (const [name, { path, show }] of Object.entries(VIEWS)) {
  for (const colorScheme of SCHEMES) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await take(path, show, `${folder}${name}-${size}-${colorScheme}.png`, { colorScheme, viewport }, true);
    }
  }
}
// High enough to hold the field that is marked, so that the page is not scrolled to it.
const options = { viewport: { width: 1280, height: 960 }, deviceScaleFactor: 1.5 };
await take("/order", VIEWS["order-broken"].show, ofReadme, options, false);

await browser.close();
await stop();

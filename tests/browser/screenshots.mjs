// Saves a screenshot of every view, on a desktop and a phone, in both colour schemes, in target/screenshots/, and the
// README's screenshot.

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start, startBrowser, visit } from "./example.mjs";
import { SCHEMES, VIEWS } from "./views.mjs";

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const folder = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));
const ofReadme = fileURLToPath(new URL("../../www-example/screenshot.png", import.meta.url));

mkdirSync(folder, { recursive: true });
const [{ url, stop }, browser] = await Promise.all([start(), startBrowser()]);

/** Takes the screenshot once `show` has reached the view. */
async function take(path, show, file, options, whole) {
  const { page, leave } = await visit(browser, url + path, options);
  await show(page);
  // No colour transition is under way.
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
// Tall enough for the marked field, so that the page does not scroll to it.
const options = { viewport: { width: 1280, height: 960 }, deviceScaleFactor: 1.5 };
await take("/order", VIEWS["order-broken"].show, ofReadme, options, false);

await browser.close();
await stop();

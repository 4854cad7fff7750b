// What a first visit fetches, and how soon the script has checked a form.

import { brotliCompressSync } from "node:zlib";
import { visit } from "./example.mjs";

/**
 * `files` are `[path, sent, brotli]`: the bytes as they were sent here, and compressed as hard as brotli can, which is
 * how `cargo xtask build` counts. `milliseconds` are those from the script's start to the first check.
 */
export async function firstVisit(browser, url) {
  const bodies = [];
  const onResponse = (response) => bodies.push(response.body().then((body) => [new URL(response.url()).pathname, body]));
  const { page, leave } = await visit(browser, url, { onResponse });
  await page.waitForLoadState("networkidle");
  const { milliseconds, sent } = await page.evaluate(() => {
    const [script, checked] = ["script", "checked"].map((name) => performance.getEntriesByName(name)[0].startTime);
    const entries = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
    return { milliseconds: checked - script, sent: entries.map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]) };
  });
  const sentOf = new Map(sent);
  const files = (await Promise.all(bodies)).map(([path, body]) => [path, sentOf.get(path) ?? 0, brotliCompressSync(body).length]);
  await leave();
  return { milliseconds, files };
}

/** All of a first visit, in bytes of brotli. */
export const transferOf = (files) => files.reduce((sum, [, , brotli]) => sum + brotli, 0);

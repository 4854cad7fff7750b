// One headless Chromium for all cells, started when the first asks for it.

import { launch } from "../package/runtimes/chromium.mjs";

let launched;

export const browser = {
  /** Opens a page, and gives what its `window.verdict` comes to. */
  async verdict(url) {
    const context = await (await (launched ??= launch())).newContext();
    try {
      const page = await context.newPage();
      const errors = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(url);
      await page
        .waitForFunction(() => window.verdict !== undefined, undefined, { timeout: 30_000 })
        .catch(() => {
          throw new Error(`${url} did not come to a verdict: ${errors}`);
        });
      return await page.evaluate(() => window.verdict);
    } finally {
      await context.close();
    }
  },

  async close() {
    await (await launched)?.close();
  },
};

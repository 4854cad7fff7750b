// One headless Chromium for all cells, started when the first asks for it.

import { launch } from "../package/runtimes/chromium.mjs";

/** How long a page may take: development servers compile on the first request. */
const PATIENCE_MS = 300_000;

let launched;

async function verdictOf(page, load, complaints) {
  await load();
  const isThere = () => window.verdict !== undefined;
  await page.waitForFunction(isThere).catch(() => {
    throw new Error(`${page.url()} did not come to a verdict: ${complaints}`);
  });
  return page.evaluate(() => window.verdict);
}

export const browser = {
  /** Opens a page, and gives what its `window.verdict` comes to: `again` when it is reloaded, `lacking` WebAssembly. */
  async verdict(url, { again = false, lacking = false } = {}) {
    const context = await (await (launched ??= launch())).newContext();
    try {
      if (lacking) await context.addInitScript(() => delete globalThis.WebAssembly);
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      const complaints = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        const isComplaint = ["warning", "error"].includes(message.type());
        // Every browser asks for an icon, and hardly a project of the matrix has one.
        if (isComplaint && !message.location().url.endsWith("/favicon.ico")) complaints.push(message.text());
      });
      let verdict = await verdictOf(page, () => page.goto(url), complaints);
      if (again) verdict = await verdictOf(page, () => page.reload(), complaints);
      if (complaints.length > 0) throw new Error(`${url} complained: ${complaints}`);
      return verdict;
    } finally {
      await context.close();
    }
  },

  async close() {
    await (await launched)?.close();
  },
};

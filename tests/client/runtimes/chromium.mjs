// A browser: pages and their workers, where a client must not be made by mistake.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { launch, reportOf } from "../../package/runtimes/chromium.mjs";

export const pageIn = (start) => async (folder) => {
  const site = join(folder, "site");
  await build({
    entryPoints: ["page", "visitor"].map((name) => join(folder, `client/programs/${name}.mjs`)),
    bundle: true,
    outdir: site,
  });
  writeFileSync(
    join(site, "index.html"),
    '<!doctype html><meta charset="utf-8"><body><script src="/page.js"></script>',
  );
  // Stands where Duffel is, for the one call that a page makes.
  mkdirSync(join(site, "air"));
  writeFileSync(join(site, "air/orders"), '{"data": [{"id": "ord_1"}]}');
  return reportOf(site, {}, start);
};

export const chromium = pageIn(launch);

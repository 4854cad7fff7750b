// Wrangler: Workers in its development server, and one bundled as for a deployment.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ok } from "../../../package/expect.mjs";

const DATE = "--compatibility-date 2026-04-01";

export default ({ folder, run, start, answered }) => ({
  "the development server": async () => {
    await answered(await start(`wrangler dev worker.mjs ${DATE} --ip 127.0.0.1 --port $PORT`));
  },
  "the development server, with a Worker of JavaScript": async () => {
    await answered(await start(`wrangler dev js-worker.mjs ${DATE} --ip 127.0.0.1 --port $PORT`));
  },
  "bundled for a deployment": async () => {
    await run(`wrangler deploy worker.mjs ${DATE} --name matrix --dry-run --outdir dist`);
    const files = readdirSync(join(folder, "dist"));
    ok(
      files.some((file) => file.endsWith(".js")) && files.some((file) => file.includes(".wasm")),
      "a script and a module",
    );
  },
});

// Wrangler: a Worker in its development server, and bundled as for a deployment.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ok } from "../../../package/expect.mjs";

const WORKER = "worker.mjs --compatibility-date 2026-04-01";

export default ({ folder, run, start, answered }) => ({
  "the development server": async () => answered(await start(`wrangler dev ${WORKER} --ip 127.0.0.1 --port $PORT`)),
  "bundled for a deployment": async () => {
    await run(`wrangler deploy ${WORKER} --name matrix --dry-run --outdir dist`);
    const files = readdirSync(join(folder, "dist"));
    ok(
      files.some((file) => file.endsWith(".js")) && files.some((file) => file.includes(".wasm")),
      "a script and a module",
    );
  },
});

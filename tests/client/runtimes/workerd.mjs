// workerd, through miniflare, with the stand-in as another Worker behind a service binding.

import { Miniflare } from "miniflare";
import { standInWorker } from "../../../www-example/stand-in/miniflare.mjs";
import { bundleWorker } from "./bundle.mjs";

/** workerd reports every connection that a fault cuts as an uncaught error; cases look at what the caller sees. */
export function discard(stdout, stderr) {
  stdout.resume();
  stderr.resume();
}

export const workerd = (folder) => runWorker(folder, "client/programs/worker.mjs");

/** Runs a Worker of the folder, whose answer to any request is a report. */
export async function runWorker(folder, program) {
  const modules = await bundleWorker(folder, program, { external: ["node:async_hooks"] });
  const miniflare = new Miniflare({
    handleRuntimeStdio: discard,
    workers: [
      {
        name: "client",
        compatibilityDate: "2026-04-01",
        compatibilityFlags: ["nodejs_als"],
        modules,
        serviceBindings: { DUFFEL: "stand-in" },
      },
      standInWorker(),
    ],
  });
  try {
    const answer = await miniflare.dispatchFetch("http://localhost/");
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return JSON.parse(text);
  } finally {
    await miniflare.dispose();
  }
}

// The runtimes that the stand-in has to work in, each started the way its README says.

import { Miniflare } from "miniflare";
import { standInWorker } from "../../www-example/stand-in/miniflare.mjs";
import { startStandIn } from "../../www-example/stand-in/node.mjs";

export const node = {
  name: "Node",
  start: () => startStandIn(),
};

export const workerd = {
  name: "workerd",
  async start() {
    // A socket of its own: on the way through Miniflare's, answers are compressed and errors get a page.
    const worker = { ...standInWorker(), unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] };
    const miniflare = new Miniflare({ workers: [worker], handleRuntimeStdio: discard });
    const url = await miniflare.unsafeGetDirectURL(worker.name);
    return { url: url.origin, close: () => miniflare.dispose() };
  },
};

/** workerd reports every connection that a fault cuts as an uncaught error; tests look at what the caller sees. */
export function discard(stdout, stderr) {
  stdout.resume();
  stderr.resume();
}

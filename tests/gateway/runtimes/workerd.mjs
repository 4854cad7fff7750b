// The gateway in workerd, with the stand-in as a second Worker in the same process.

import { Miniflare } from "miniflare";
import { standInWorker } from "../../../www-example/stand-in/miniflare.mjs";
import { bundle } from "../bundle.mjs";
import { overHttp } from "./over-http.mjs";
import { TOKEN } from "./token.mjs";

export const workerd = {
  name: "workerd",
  async start() {
    const direct = { unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] };
    const { text, modules } = await bundle("worker.mjs", ["workerd"]);
    const gateway = {
      name: "gateway",
      modules: [
        { type: "ESModule", path: "worker.mjs", contents: text },
        ...modules.map((module) => ({ type: "CompiledWasm", ...module })),
      ],
      compatibilityDate: "2026-04-01",
      bindings: { DUFFEL_ACCESS_TOKEN: TOKEN },
      serviceBindings: { DUFFEL: "stand-in" },
      durableObjects: { ONCE: { className: "OnceObject", useSQLite: true } },
    };
    const miniflare = new Miniflare({
      workers: [
        { ...gateway, ...direct },
        { ...standInWorker(), ...direct },
      ],
      handleRuntimeStdio: discard,
    });
    const [url, standIn] = await Promise.all(["gateway", "stand-in"].map((name) => miniflare.unsafeGetDirectURL(name)));
    return { ...overHttp(url.origin), standIn: standIn.origin, close: () => miniflare.dispose() };
  },
};

/**
 * workerd reports each cut connection as an uncaught error, and each fault that the gateway logs; tests look at what a
 * visitor sees.
 */
function discard(stdout, stderr) {
  stdout.resume();
  stderr.resume();
}

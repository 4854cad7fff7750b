// The stand-in for Miniflare: a Worker that others reach through a service binding.

import { fileURLToPath } from "node:url";

/** Options of a Miniflare worker; give the worker under test `serviceBindings: { DUFFEL: name }`. */
export function standInWorker({ name = "stand-in" } = {}) {
  return {
    name,
    modules: true,
    modulesRoot: fileURLToPath(new URL(".", import.meta.url)),
    scriptPath: fileURLToPath(new URL("worker.mjs", import.meta.url)),
    compatibilityDate: "2026-04-01",
    durableObjects: { STAND_IN: { className: "StandInObject", useSQLite: true } },
  };
}

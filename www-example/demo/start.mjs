// Starts the built example in workerd on this machine: the site, its Worker, and the stand-in for Duffel behind it.

import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { standInWorker } from "../stand-in/miniflare.mjs";
import { isTestToken } from "../worker/test-token.mjs";

/** The demo's first customers, from the guide, and its quotes. */
const GUIDE = {
  FIRST_CUSTOMERS: "icu_0000AgZitpOnQtd3NQxjwO,icu_0000AgZpQrZjNcR4Mqklwx",
  QUOTES: "quo_0000AS0NZdKjjnnHZmSUbI,quo_0000StandInNoLoyalty01",
};

/**
 * `worker` is the folder of the bundled Worker. Without a `token`, the stand-in is called. Sessions survive a restart
 * with the same `key`, and the Durable Objects' data with the same folder `keep`.
 */
export async function startExample({
  worker,
  port = 0,
  token,
  variables = GUIDE,
  keep,
  key = randomBytes(32).toString("hex"),
}) {
  if (token !== undefined && !isTestToken(token)) {
    throw new Error("this is not a test token (duffel_test_…): the example would book real flights with it");
  }
  const configuration = fileURLToPath(new URL("../wrangler.jsonc", import.meta.url));
  const { workerOptions } = unstable_getMiniflareWorkerOptions(configuration);
  const example = {
    ...workerOptions,
    name: "example",
    modules: modulesIn(worker),
    modulesRules: undefined,
    bindings: {
      SESSION_KEY: key,
      DUFFEL_ACCESS_TOKEN: token ?? "duffel_test_stand_in",
      ...(token === undefined ? variables : {}),
    },
    serviceBindings: token === undefined ? { DUFFEL: "stand-in" } : {},
  };
  const miniflare = new Miniflare({
    host: "127.0.0.1",
    cf: false,
    port,
    workers: token === undefined ? [example, standInWorker()] : [example],
    log: new Log(LogLevel.WARN),
    durableObjectsPersist: keep,
    // Hides workerd's reports of aborted requests, which the tests cause.
    handleRuntimeStdio: (stdout, stderr) => [stdout, stderr].forEach((stream) => stream.resume()),
  });
  const { port: taken } = await miniflare.ready;
  const standIn = token === undefined ? control(await miniflare.getWorker("stand-in")) : undefined;
  return { url: `http://localhost:${taken}`, standIn, stop: () => miniflare.dispose() };
}

/** The script, and the WebAssembly modules that it imports. */
function modulesIn(folder) {
  const modules = readdirSync(folder).filter((file) => file.endsWith(".wasm"));
  return [
    { type: "ESModule", path: "worker.js", contents: readFileSync(join(folder, "worker.js"), "utf8") },
    ...modules.map((file) => ({ type: "CompiledWasm", path: file, contents: readFileSync(join(folder, file)) })),
  ];
}

/** The stand-in's control endpoints: `standIn("POST", "reset", { customers: "guide" })`. */
function control(worker) {
  return async (method, name, body) => {
    const response = await worker.fetch(`http://stand-in/_stand-in/${name}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the stand-in's response to ${name} was ${response.status}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
}

// The gateway and the stand-in behind it, started in each runtime.

import { createServer } from "node:http";
import { Readable } from "node:stream";
import { Miniflare } from "miniflare";
import { standInWorker } from "../../www-example/stand-in/miniflare.mjs";
import { startStandIn } from "../../www-example/stand-in/node.mjs";
import { bundle, load } from "./bundle.mjs";
import { MemoryOnce } from "./memory-once.mjs";

export const TOKEN = "duffel_test_gatewaySecret";

const compatibilityDate = "2026-04-01";

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
      compatibilityDate,
      bindings: { DUFFEL_TOKEN: TOKEN },
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
    const ask = async (path, body) =>
      (await fetch(url.origin + path, { method: "POST", body: JSON.stringify(body) })).json();
    return {
      url: url.origin,
      standIn: standIn.origin,
      trace: () => ask("/_trace"),
      verify: (body, ...rest) => ask("/_verify", [typeof body === "string" ? body : [...body], ...rest]),
      claim: (key, now) => ask("/_claim", { key, now }),
      close: () => miniflare.dispose(),
    };
  },
};

export const node = {
  name: "Node",
  async start() {
    const program = await load("node.mjs");
    const standIn = await startStandIn();
    const duffel = new program.Duffel({ token: TOKEN, basePath: standIn.url, maxRetries: 1 });
    const store = new MemoryOnce();
    const { fetch, trace } = program.gateways({ duffel, once: () => store });
    const server = createServer((incoming, outgoing) => serve(fetch, incoming, outgoing));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    return {
      url: `http://127.0.0.1:${server.address().port}`,
      standIn: standIn.url,
      trace: async () => JSON.parse(JSON.stringify(trace.splice(0))),
      verify: (...given) =>
        program.verifyWebhook(...given).then(
          (event) => ({ event }),
          ({ name, message }) => ({ name, message }),
        ),
      async close() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await standIn.close();
      },
    };
  },
};

async function serve(handler, incoming, outgoing) {
  const { method, headers, url } = incoming;
  // A request line with a whole URL is for proxies.
  if (!url.startsWith("/")) return outgoing.writeHead(400).end();
  const body = method === "GET" || method === "HEAD" ? undefined : Readable.toWeb(incoming);
  const request = new Request(new URL(`http://${headers.host}${url}`), { method, headers, body, duplex: "half" });
  const response = await handler(request, {}, { waitUntil: () => {} });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/**
 * workerd reports each cut connection as an uncaught error, and each fault that the gateway logs; tests look at what a
 * visitor sees.
 */
function discard(stdout, stderr) {
  stdout.resume();
  stderr.resume();
}

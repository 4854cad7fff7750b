// The server under test, on Node, Deno or Bun: `server.mjs <the stand-in's URL> <token>`. Prints the port it listens
// on.

import process from "node:process";
import { Duffel } from "duffel-customers/client";
import { control } from "./control.mjs";
import { gateways } from "./gateways.mjs";
import { MemoryOnce } from "./memory-once.mjs";
import { serveOnNode } from "./serve-on-node.mjs";

const [basePath, token] = process.argv.slice(2);
const store = new MemoryOnce();
const { fetch: gateway, trace } = gateways({
  duffel: new Duffel({ token, basePath, maxRetries: 1 }),
  once: () => store,
});
const handle = async (request) => (await control(request, trace)) ?? gateway(request);

const place = { hostname: "127.0.0.1", port: 0 };
if (globalThis.Deno !== undefined) {
  globalThis.Deno.serve({ ...place, onListen: ({ port }) => console.log(port) }, handle);
} else if (globalThis.Bun !== undefined) {
  console.log(globalThis.Bun.serve({ ...place, fetch: handle }).port);
} else {
  console.log(await serveOnNode(place, handle));
}

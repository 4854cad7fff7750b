// The stand-in on Node: a plain HTTP server. `node node.mjs --port 8787`, or `await startStandIn()` in a test.

import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { StandIn } from "./stand-in.mjs";
import { MemoryStore } from "./store/memory.mjs";

/** Starts a separate stand-in on a free port (or the given one): `{ url, close() }`. */
export async function startStandIn({ port = 0, host = "127.0.0.1" } = {}) {
  const standIn = new StandIn(new MemoryStore());
  const server = createServer((request, response) => {
    answer(standIn, request, response).catch((problem) => {
      console.error(problem);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  return {
    url: `http://${host}:${server.address().port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(standIn, request, response) {
  const chunks = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return; // The caller left before the request was complete, so there is no response to send.
  }
  const { method, url: target, headers } = request;
  const delivery = await standIn.receive({ method, target, headers, body: new Uint8Array(Buffer.concat(chunks)) });
  if (delivery.cut === "before_head") return response.destroy();

  const { status, body = new Uint8Array() } = delivery;
  response.writeHead(
    status,
    status === 204 ? delivery.headers : { ...delivery.headers, "content-length": body.length },
  );
  if (delivery.cut !== "in_body" && delivery.waitInBody === 0) return response.end(body);

  const half = Math.floor(body.length / 2);
  response.flushHeaders();
  await new Promise((resolve) => response.write(body.subarray(0, half), resolve));
  await new Promise((resolve) => setTimeout(resolve, delivery.waitInBody).unref());
  if (delivery.cut === "in_body") response.destroy();
  else response.end(body.subarray(half));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "8787" }, host: { type: "string", default: "127.0.0.1" } },
  });
  const { url } = await startStandIn({ port: Number(values.port), host: values.host });
  console.log(`Stand-in for Duffel at ${url}`);
}

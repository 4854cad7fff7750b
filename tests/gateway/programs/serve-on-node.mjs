// What Node's server lacks for a handler of requests: it has messages and sockets instead.

import { createServer } from "node:http";
import { Readable } from "node:stream";

/** Listens, and gives the port. */
export async function serveOnNode({ hostname, port }, handle) {
  const server = createServer(async (incoming, outgoing) => {
    const { method, headers, url } = incoming;
    // A request line with a whole URL is for proxies.
    if (!url.startsWith("/")) return outgoing.writeHead(400).end();
    const body = method === "GET" || method === "HEAD" ? undefined : Readable.toWeb(incoming);
    const response = await handle(
      new Request(`http://${headers.host}${url}`, { method, headers, body, duplex: "half" }),
    );
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(port, hostname, resolve));
  return server.address().port;
}

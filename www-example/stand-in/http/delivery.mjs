// Turns a response into what goes over the wire: a status, header fields and bytes.

/** Statuses whose responses never have a body. */
const BODILESS = new Set([204, 304]);

/**
 * The response, with the headers of every response. `cut` and `waitInBody` come from the fault. The runtime carries
 * them out, as only it can break a connection.
 */
export async function deliver(answer, { headers, gzip, cut = null, waitInBody = 0 }) {
  const plain = BODILESS.has(answer.status) ? undefined : encode(answer.body);
  const sent = {
    ...headers,
    ...(plain !== undefined && { "content-type": "application/json; charset=utf-8" }),
    ...answer.headers,
  };
  const compresses = gzip && plain?.length > 0 && !("content-encoding" in sent);
  if (compresses) Object.assign(sent, { "content-encoding": "gzip", vary: "accept-encoding" });
  return {
    status: answer.status,
    headers: Object.fromEntries(
      Object.entries(sent)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [name, String(value)]),
    ),
    body: compresses ? await compress(plain) : plain,
    cut,
    waitInBody,
  };
}

function encode(body) {
  if (body === undefined || body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}

async function compress(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

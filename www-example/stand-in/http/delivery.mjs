// Turns an answer into what goes over the wire: a status, header fields and bytes.

/** Statuses whose answers have no body, whatever they are given. */
const BODILESS = new Set([204, 304]);

/**
 * The answer, with the headers every answer has. `cut` and `waitInBody` are the fault's: the runtime, which alone can break a
 * connection, does what they say.
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

export function acceptsGzip(headers) {
  return /\bgzip\b/.test(headers["accept-encoding"] ?? "");
}

function encode(body) {
  if (body === undefined || body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}

async function compress(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

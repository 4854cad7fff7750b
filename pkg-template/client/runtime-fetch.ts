// The runtime's own `fetch`, made to send what it is given once.

/**
 * Deno sends a request a second time, whatever its method, when the connection closes before an answer: a booking would
 * be made twice. What it cannot read a second time it sends once, so there a body goes as a stream.
 */
export function runtimeFetch(url: string, init: RequestInit): Promise<Response> {
  const mayRepeat = init.method === "GET" || init.method === "DELETE" || init.method === "PUT";
  if (mayRepeat || !("Deno" in globalThis)) return globalThis.fetch(url, init);
  const body = new Blob([(init.body as string | undefined) ?? ""]).stream();
  return globalThis.fetch(url, { ...init, body, duplex: "half" } as RequestInit);
}

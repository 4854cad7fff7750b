// The runtime's own `fetch`, which must send each request only once.

/**
 * Deno resends a request, whatever its method, if the connection closes before a response: a booking would be made
 * twice. It cannot resend a stream, so on Deno the body is a stream.
 */
export function runtimeFetch(url: string, init: RequestInit): Promise<Response> {
  const mayRepeat = init.method === "GET" || init.method === "DELETE" || init.method === "PUT";
  if (mayRepeat || !("Deno" in globalThis)) return globalThis.fetch(url, init);
  const body = new Blob([(init.body as string | undefined) ?? ""]).stream();
  return globalThis.fetch(url, { ...init, body, duplex: "half" } as RequestInit);
}

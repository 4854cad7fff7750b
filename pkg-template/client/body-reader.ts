// Reads a response's body as a string, with a way to cancel.

/** Whether the value has the used parts of a `Response`, from any realm. `Response.error()` stands for a failure. */
export function isResponse(value: unknown): value is Response {
  const { type, status, headers, text } = (value ?? {}) as Partial<Response>;
  const isStatus = Number.isInteger(status) && status! >= 0 && status! < 600;
  return isStatus && type !== "error" && typeof text === "function" && areHeaders(headers);
}

/** For foreign headers, tries out everything that is read later, so that the module cannot fail on it. */
function areHeaders(headers: unknown): boolean {
  if (headers instanceof Headers) return true;
  return HEADERS_READ.every((name) => {
    const value: unknown = (headers as Partial<Headers> | undefined)?.get?.(name);
    return value === null || typeof value === "string";
  });
}

/** The headers that `src/http/response.rs` reads. */
const HEADERS_READ = [
  "date",
  "x-request-id",
  "retry-after",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
];

/** Releases a body that will not be read. */
export function discard(response: unknown): void {
  cancel(() => (response as Partial<Response> | null)?.body);
}

/** Cancels a body or its reader. Never throws, so that an interrupted call can still end properly. */
function cancel(body: () => { cancel(): unknown } | null | undefined): void {
  try {
    const cancelled = body()?.cancel() as Promise<void> | undefined;
    cancelled?.catch?.(() => {});
  } catch {
    // The body is locked by another reader, or it isn't a body.
  }
}

/** After so many chunks, timers get their turn: a stream need not let them. */
export const CHUNKS = 1000;

/**
 * Reads the body as a string. Stops at the first chunk that makes it longer than `most` bytes (without a stream,
 * characters), and returns `undefined`. `onOpen` gets a function that cancels the reading.
 */
export async function readText(
  response: Response,
  most: number,
  onOpen: (cancel: () => void) => void,
): Promise<string | undefined> {
  const { body } = response;
  if (typeof body?.getReader !== "function") {
    const given: unknown = await response.text();
    if (typeof given === "string") return given.length > most ? undefined : given;
    throw new TypeError("what text() gave is no text");
  }
  const reader = body.getReader();
  const stop = (): void => cancel(() => reader);
  onOpen(stop);
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  // Decoding is one chunk behind, so that a body of one chunk, the usual case, is decoded in one call.
  let chunk: Uint8Array | undefined;
  for (let chunks = 1; ; chunks++) {
    if (chunks % CHUNKS === 0) await new Promise((resolve) => setTimeout(resolve));
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode(chunk);
    length += value.byteLength;
    if (length > most) {
      stop();
      return undefined;
    }
    if (chunk !== undefined) text += decoder.decode(chunk, { stream: true });
    chunk = value;
  }
}

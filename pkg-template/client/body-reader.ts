// Reads the body of a response as text, in a way that can be broken off.

/** What is used of a `Response`, of whatever realm. */
export function isResponse(value: unknown): value is Response {
  const { status, headers, text } = (value ?? {}) as Partial<Response>;
  return (
    Number.isInteger(status) && status! >= 0 && status! < 600 && typeof text === "function" && areHeaders(headers)
  );
}

/** Where somebody else made them, whatever is read later is read once to see: the module must not trip over it. */
function areHeaders(headers: unknown): boolean {
  if (headers instanceof Headers) return true;
  return HEADERS_READ.every((name) => {
    const value: unknown = (headers as Partial<Headers> | undefined)?.get?.(name);
    return value === null || typeof value === "string";
  });
}

/** As `src/http/answer.rs` reads them. */
const HEADERS_READ = ["date", "x-request-id", "retry-after", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"];

/** Lets go of a body that nobody will read. */
export function discard(response: unknown): void {
  cancel(() => (response as Partial<Response> | null)?.body);
}

/** Cancels a body, or the reader of one. Never throws: a call that is broken off has its end to come to. */
function cancel(body: () => { cancel(): unknown } | null | undefined): void {
  try {
    const cancelled = body()?.cancel() as Promise<void> | undefined;
    cancelled?.catch?.(() => {});
  } catch {
    // Somebody else reads it, or it is no body.
  }
}

/** The body's text. `onOpen` gets what breaks the reading off. */
export async function readText(response: Response, onOpen: (cancel: () => void) => void): Promise<string> {
  const { body } = response;
  if (typeof body?.getReader !== "function") {
    const given: unknown = await response.text();
    if (typeof given === "string") return given;
    throw new TypeError("what text() gave is no text");
  }
  const reader = body.getReader();
  onOpen(() => cancel(() => reader));
  const decoder = new TextDecoder();
  let text = "";
  // One behind, so that a body of one chunk, as most are, is decoded at once.
  let chunk: Uint8Array | undefined;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode(chunk);
    if (chunk !== undefined) text += decoder.decode(chunk, { stream: true });
    chunk = value;
  }
}

// The posted bytes: of the right type, not encoded, and counted while they come.

import { errorAnswer, Refusal, refusal } from "./answer.ts";

/** Refuses what is not plain JSON, before any of it is read. */
export function checkContent({ headers }: Request): void {
  const [type = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("charset="));
  if (type.trim() !== "application/json" || (charset !== undefined && !/^charset="?utf-8"?$/.test(charset))) {
    throw refusal(
      415,
      "unsupported_content_type",
      "Unsupported content type",
      "The body must be sent as application/json, in UTF-8.",
    );
  }
  const encoding = headers.get("content-encoding");
  if (encoding !== null && encoding.trim().toLowerCase() !== "identity") {
    throw refusal(
      415,
      "unsupported_content_encoding",
      "Unsupported content encoding",
      "The body must be sent without compression.",
    );
  }
}

/** Reads the body, and stops at the first byte too many, whatever length was announced. */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge(maxBytes);
  const { body } = request;
  if (body === null) return new Uint8Array(0);
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw refusal(400, "incomplete_body", "Incomplete body", "The body could not be read to its end.");
    });
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) {
      // Not awaited: the sender may take its time to hear of it.
      reader.cancel().catch(() => {});
      throw tooLarge(maxBytes);
    }
    chunks.push(value);
  }
  return chunks.length === 1 ? chunks[0]! : joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

export function tooLarge(maxBytes: number): Refusal {
  const message = `The body is longer than ${maxBytes} bytes.`;
  return new Refusal(
    errorAnswer(413, [{ type: "invalid_request_error", code: "too_large", title: "Body too large", message }]),
  );
}

// Reads the posted bytes: checks their type and encoding, and counts them as they arrive.

import { CHUNKS } from "../client/body-reader.ts";
import { errorAnswer, Refusal, refusal } from "./answer.ts";

/** Refuses anything but plain JSON before reading it. */
export function checkContent({ headers }: Request): void {
  const [type = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("charset="));
  if (type.trim() !== "application/json" || (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset))) {
    throw refusal(
      415,
      "unsupported_content_type",
      "Unsupported content type",
      "The body must be sent as application/json, in UTF-8.",
    );
  }
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() || "identity";
  if (encoding !== "identity") {
    throw refusal(
      415,
      "unsupported_content_encoding",
      "Unsupported content encoding",
      "The body must be sent without compression.",
    );
  }
}

/** The initial buffer, large enough for most bodies. It grows for longer ones. */
const ROOM = 4096;

interface Limits {
  readonly maxBytes: number;
  /** Milliseconds. */
  readonly bodyTimeout: number;
}

/**
 * Reads the body. Stops at the first byte over the limit, whatever length was announced, or when the time is up,
 * however slowly the bytes arrive.
 */
export async function readBody(request: Request, { maxBytes, bodyTimeout }: Limits): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge(maxBytes);
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array(0);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    leave(reader);
  }, bodyTimeout);
  try {
    const body = await readAll(reader, maxBytes);
    if (!isLate) return body;
  } catch (thrown) {
    if (!isLate) throw thrown;
  } finally {
    clearTimeout(timer);
  }
  throw refusal(408, "slow_body", "Body too slow", `The body did not arrive within ${bodyTimeout / 1000} seconds.`);
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  // Chunks are copied, not kept: in workerd a one-byte chunk retains four thousand bytes, and a body may arrive byte by
  // byte.
  let whole = new Uint8Array(ROOM);
  let length = 0;
  for (let chunks = 1; ; chunks++) {
    if (chunks % CHUNKS === 0) await new Promise((resolve) => setTimeout(resolve));
    const { done, value } = await reader.read().catch(() => {
      throw incomplete();
    });
    if (done) return whole.subarray(0, length);
    // A server's own stream may give texts: how many bytes they were is lost.
    if (!ArrayBuffer.isView(value)) {
      leave(reader);
      throw incomplete();
    }
    const end = length + value.byteLength;
    if (end > maxBytes) {
      leave(reader);
      throw tooLarge(maxBytes);
    }
    if (end > whole.length) whole = enlarged(whole, Math.max(end, 2 * whole.length));
    whole.set(value, length);
    length = end;
  }
}

function incomplete(): Refusal {
  return refusal(400, "incomplete_body", "Incomplete body", "The body could not be read to its end.");
}

/** Stops reading. Not awaited, because the sender may take a while to notice. */
function leave(reader: ReadableStreamDefaultReader): void {
  reader.cancel().catch(() => {});
}

function enlarged(bytes: Uint8Array, room: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(room);
  larger.set(bytes);
  return larger;
}

function tooLarge(maxBytes: number): Refusal {
  const message = `The body is longer than ${maxBytes} bytes.`;
  return new Refusal(
    errorAnswer(413, [
      { type: "invalid_request_error", code: "too_large", title: "Body too large", message, params: { max: maxBytes } },
    ]),
  );
}

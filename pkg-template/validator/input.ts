// Reads callers' input: once, guarded, and without testing its class (it may come from another realm).

/**
 * The result of `JSON.stringify`; `undefined` if there is none, or if reading the value throws.
 */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/**
 * The payload in a wrapped value: the caller's own object, or, if it cannot be read a second time, the payload in the
 * JSON.
 */
export function unwrap(value: unknown, text: string): unknown {
  try {
    const { data } = value as { data: unknown };
    if (data !== undefined) return data;
  } catch {
    // A getter that only sometimes throws.
  }
  return JSON.parse(text).data;
}

/** JSON as it was given, a string or bytes; `undefined` if it is neither. */
export function jsonText(json: unknown): string | Uint8Array | undefined {
  if (typeof json === "string") return json;
  try {
    if (!ArrayBuffer.isView(json)) return isBuffer(json) ? new Uint8Array(json) : undefined;
    if ((json as Uint8Array).BYTES_PER_ELEMENT === 1) return json as Uint8Array;
    return isBuffer(json.buffer) ? new Uint8Array(json.buffer, json.byteOffset, json.byteLength) : undefined;
  } catch {
    return undefined;
  }
}

/** Tests for a slot that only a real buffer has, in any realm. Pages that are not isolated have no shared buffers. */
function isBuffer(value: unknown): value is ArrayBuffer {
  return (
    hasLength(ArrayBuffer, value) || (typeof SharedArrayBuffer === "function" && hasLength(SharedArrayBuffer, value))
  );
}

function hasLength(kind: { prototype: object }, value: unknown): boolean {
  try {
    Object.getOwnPropertyDescriptor(kind.prototype, "byteLength")!.get!.call(value);
    return true;
  } catch {
    return false;
  }
}

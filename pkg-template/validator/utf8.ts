// Text to UTF-8 and back: the platform's own where it has one. Jest's jsdom has none.

const encoder = /* @__PURE__ */ platform(() => new TextEncoder());
const decoder = /* @__PURE__ */ platform(() => new TextDecoder());

function platform<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Writes as much of `text` as fits into `target`: how many UTF-16 units were read, how many bytes written. */
export function encodeInto(text: string, target: Uint8Array): { read: number; written: number } {
  if (encoder !== undefined) return encoder.encodeInto(text, target);
  let read = 0;
  let written = 0;
  for (const character of text) {
    const bytes = encode(character.codePointAt(0)!);
    if (written + bytes.length > target.length) break;
    target.set(bytes, written);
    written += bytes.length;
    read += character.length;
  }
  return { read, written };
}

function encode(point: number): number[] {
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}

/** The text that these bytes are. They come from the module, which writes nothing but UTF-8. */
export function decode(bytes: Uint8Array): string {
  if (decoder !== undefined) return decoder.decode(bytes);
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++]!;
    const more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let i = 0; i < more; i++) point = (point << 6) | (bytes[at++]! & 0x3f);
    text += String.fromCodePoint(point);
  }
  return text;
}

/** Where the first surrogate without its other half stands, or -1. */
export function surrogateAt(text: string): number {
  const { isWellFormed } = text as { isWellFormed?: () => boolean };
  return isWellFormed?.call(text) ? -1 : text.search(/\p{Surrogate}/u);
}

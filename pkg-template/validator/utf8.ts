// Converts strings to UTF-8 and back, with the platform's own encoder if it has one. Jest's jsdom has none.

/** The high bits of a leading byte, by the number of bytes that follow. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];
/** How many code points are converted at a time. */
const CHUNK = 4096;

const encoder = /* @__PURE__ */ platform(() => new TextEncoder());
const decoder = /* @__PURE__ */ platform(() => new TextDecoder());

function platform<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/**
 * Writes as much of `text` as fits into `target`. Returns how many UTF-16 units were read and how many bytes written.
 */
export function encodeInto(text: string, target: Uint8Array): { read: number; written: number } {
  if (encoder !== undefined) return encoder.encodeInto(text, target);
  let read = 0;
  let written = 0;
  while (read < text.length) {
    const point = text.codePointAt(read)!;
    const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    if (written + more >= target.length) break;
    target[written++] = LEADS[more]! | (point >> (6 * more));
    for (let left = more - 1; left >= 0; left--) target[written++] = 0x80 | ((point >> (6 * left)) & 0x3f);
    read += more === 3 ? 2 : 1;
  }
  return { read, written };
}

/** Decodes bytes from the module, which always writes valid UTF-8. */
export function decode(bytes: Uint8Array): string {
  if (decoder !== undefined) return decoder.decode(bytes);
  let text = "";
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at++]!;
    const more = lead < 0xc0 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let point = more === 0 ? lead : lead & (0x3f >> more);
    for (let left = more; left > 0; left--) point = (point << 6) | (bytes[at++]! & 0x3f);
    if (points.push(point) < CHUNK) continue;
    text += String.fromCodePoint(...points);
    points = [];
  }
  return text + String.fromCodePoint(...points);
}

/** The position of the first unpaired surrogate, or -1. */
export function surrogateAt(text: string): number {
  const { isWellFormed } = text as { isWellFormed?: () => boolean };
  return isWellFormed?.call(text) ? -1 : text.search(/\p{Surrogate}/u);
}

// The slim entry: everything, and the functions that give it its module.

import { start, startStreaming } from "../validator/index.ts";

export * from "./entry.ts";

export function initSync(source: WebAssembly.Module | BufferSource): void {
  start(() => readable(source));
}

export async function init(source: unknown): Promise<void> {
  await startStreaming(async () => readable(await source));
}

/** What every engine compiles: a `DataView` is bytes to the standard, and not to all of them. */
function readable<Source>(source: Source): Source | Uint8Array<ArrayBuffer> {
  return source instanceof DataView
    ? new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength)
    : source;
}

// The slim entry: everything, and the functions that give it its module.

import { start, startStreaming } from "../validator/index.ts";

export * from "./entry.ts";

export function initSync(source: WebAssembly.Module | BufferSource): void {
  start(() => source);
}

export async function init(source: unknown): Promise<void> {
  await startStreaming(source);
}

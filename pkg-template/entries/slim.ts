// The slim entry: all exports, and the functions that provide its module.

import { isStarted, start } from "../validator/index.ts";
import { isModule } from "../validator/realm.ts";
import { checked, compiled, loaded, notLoaded } from "./given-module.ts";

export * from "./entry.ts";

export function initSync(source: WebAssembly.Module | BufferSource): void {
  if (!isStarted()) begin(isModule(source) ? source : compiled(source));
}

export async function init(source: unknown): Promise<void> {
  let given: unknown;
  try {
    given = await source;
  } catch (cause) {
    // A second call does nothing, but a promise passed to it must not be left to reject unhandled.
    if (isStarted()) return;
    throw notLoaded(cause);
  }
  if (!isStarted()) begin(isModule(given) ? given : await loaded(given));
}

function begin(module: WebAssembly.Module): void {
  const known = checked(module);
  start(() => known);
}

// The slim entry's module: none until the caller provides it.

import { WasmUnavailableError } from "../../validator/index.ts";

export function source(): never {
  throw new WasmUnavailableError(
    "duffel-customers/slim has no module yet: call initSync(module), or await init(fetch(url)), before anything else.",
  );
}

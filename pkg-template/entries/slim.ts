// The entry without a module: the caller brings it.

import { start, startStreaming, validator, WasmUnavailableError } from "../validator/index.ts";

export { flatten, fromApiError, ValidationError, WasmUnavailableError } from "../validator/index.ts";
export const {
  customerUser,
  customerUserGroup,
  customerUserGroupUpdate,
  order,
  orderUpdate,
  booking,
  componentClientKey,
  checkUniqueEmails,
  sumAmounts,
} = /* @__PURE__ */ validator(() => {
  throw new WasmUnavailableError("duffel-customers/slim has no module yet: call initSync(module), or await init(fetch(url)), before anything else.");
});

export function initSync(source: WebAssembly.Module | BufferSource): void {
  start(() => source);
}

export async function init(source: unknown): Promise<void> {
  await startStreaming(source);
}

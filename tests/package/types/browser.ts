// With the DOM's types there: a `Response` and a `WebAssembly.Module` are what `init` takes.

import { customerUser, flatten, fromApiError } from "duffel-customers";
import { init, initSync } from "duffel-customers/slim";
import module from "duffel-customers/wasm";

export const ready: Promise<void> = init(fetch(new URL("/validator.wasm", location.href)));
export const again: Promise<void> = init(new URL("/validator.wasm", location.href));
initSync(module);
export const compiled: WebAssembly.Module = module;

export async function send(form: HTMLFormElement): Promise<Record<string, string[]>> {
  const built = customerUser.build(Object.fromEntries(new FormData(form)));
  if (!built.success) return flatten(built.error.issues).fieldErrors;
  const headers = { "Content-Type": "application/json" };
  const response = await fetch("/identity/customer/users", { method: "POST", headers, body: built.data.json });
  return response.ok ? {} : flatten(fromApiError(await response.text())).fieldErrors;
}

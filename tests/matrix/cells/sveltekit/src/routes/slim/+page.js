import { init } from "duffel-customers/slim";
import url from "duffel-customers/wasm?url";

export async function load({ fetch }) {
  if (!("WebAssembly" in globalThis)) (await import("duffel-customers/js")).init();
  await init(fetch(url));
}

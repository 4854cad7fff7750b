import { init } from "duffel-customers/slim";
import url from "duffel-customers/wasm?url";

export async function load({ fetch }) {
  await init(fetch(url)).catch(async () => (await import("duffel-customers/js")).init());
}

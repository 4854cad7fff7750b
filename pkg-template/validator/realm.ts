// Accepts a compiled module from any realm.

/**
 * Next.js compiles an edge route's modules in a different realm from the one it runs the route in. wasm-bindgen tests
 * with `instanceof` and would take such a module for bytes, so it is given this realm's prototype.
 */
export function ofThisRealm<Source extends WebAssembly.Module | BufferSource>(source: Source): Source {
  const isModule = Object.prototype.toString.call(source) === "[object WebAssembly.Module]";
  return isModule ? Object.setPrototypeOf(source, WebAssembly.Module.prototype) : source;
}

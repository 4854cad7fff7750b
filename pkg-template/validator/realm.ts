// Accepts a compiled module from any realm.

/** Whether it is a compiled module: Next.js compiles an edge route's modules in a different realm from the one it runs it in. */
export function isModule(source: unknown): source is WebAssembly.Module {
  return Object.prototype.toString.call(source) === "[object WebAssembly.Module]";
}

/**
 * The source, which wasm-bindgen's glue accepts from any realm: it tests with `instanceof`, and would take another
 * realm's module for bytes, so it is given this realm's prototype.
 */
export function ofThisRealm<Source extends WebAssembly.Module | BufferSource>(source: Source): Source {
  return isModule(source) ? Object.setPrototypeOf(source, WebAssembly.Module.prototype) : source;
}

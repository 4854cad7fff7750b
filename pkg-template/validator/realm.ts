// A compiled module, whatever realm it is from.

/**
 * Next.js compiles the modules of an edge route in another realm than it runs the route in. wasm-bindgen knows a module
 * by `instanceof`, and would take such a one for bytes: so it is given the prototype of this realm.
 */
export function ofThisRealm<Source extends WebAssembly.Module | BufferSource>(source: Source): Source {
  const isModule = Object.prototype.toString.call(source) === "[object WebAssembly.Module]";
  return isModule ? Object.setPrototypeOf(source, WebAssembly.Module.prototype) : source;
}

// What `import module from "duffel-customers/wasm"` imports if the runtime or bundler turns a `.wasm` file into a
// module.

/** `WebAssembly.Module` if the compiler knows it (from the DOM's or a runtime's own types), otherwise any object. */
export type Module = typeof globalThis extends { WebAssembly: { Module: { prototype: infer M } } } ? M : object;

/** `validator.wasm`, compiled but not started. */
declare const module: Module;
/** What `init` or `initSync` of `duffel-customers/slim` is given. */
export default module;

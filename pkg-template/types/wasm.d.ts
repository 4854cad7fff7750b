// What `import module from "duffel-customers/wasm"` gives where the runtime or bundler makes a module of a `.wasm`
// file.

/** `WebAssembly.Module` where the compiler knows it (the DOM or a runtime's own types), else any object. */
export type Module = typeof globalThis extends { WebAssembly: { Module: { prototype: infer M } } } ? M : object;

declare const module: Module;
export default module;

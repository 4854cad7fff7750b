// A `?module` import in a runtime that compiles its imports.

declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}

// What a runtime that compiles its imports makes of `?module`.

declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}

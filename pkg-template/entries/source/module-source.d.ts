// `module-source` in an entry: one of the files in this folder, chosen by the build.

declare module "module-source" {
  /** Returns the module, or the bytes to compile. Called on the first use. */
  export function source(): WebAssembly.Module | BufferSource;
}

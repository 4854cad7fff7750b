// What `module-source` is in an entry: one of the files of this folder. The build says which.

declare module "module-source" {
  /** Gives the module, or the bytes to compile. Asked on the first call. */
  export function source(): WebAssembly.Module | BufferSource;
}

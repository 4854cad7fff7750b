// What wasm-bindgen's glue gives, and the exports of the module behind it. `src/wasm/validator.rs` says what each does.

declare module "validator-glue" {
  export interface Exports {
    readonly memory: WebAssembly.Memory;
    input(bytes: number): number;
    run(
      kind: number,
      flags: number,
      payloadLength: number,
      nowLength: number,
      pathLength: number,
      bookedLength: number,
      maxBytes: number,
      maxIssues: number,
    ): number;
    issues_at(): number;
    issues_len(): number;
    text_at(): number;
    text_len(): number;
    sum_amounts(length: number): number;
    unique_emails(length: number): number;
  }

  /** Instantiates the module and gives its exports; once there is an instance, gives the exports of that. */
  export function initSync(source?: { module: WebAssembly.Module | BufferSource }): Exports;
  /** Replaces the instance by a fresh one of the same module. */
  export function __wbg_reset_state(): void;
}

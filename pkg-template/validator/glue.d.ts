// wasm-bindgen's glue, and the exports of its module. `src/wasm/validator.rs` documents each.

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

  /**
   * Instantiates the module and returns its exports; if there is an instance already, returns that instance's exports.
   */
  export function initSync(source?: { module: WebAssembly.Module | BufferSource }): Exports;
  /** Replaces the instance with a new one of the same module. */
  export function __wbg_reset_state(): void;
}

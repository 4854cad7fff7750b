// What the module exports. `src/wasm/validator.rs` documents each.

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

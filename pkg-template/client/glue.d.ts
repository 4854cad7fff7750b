// wasm-bindgen's glue for the client's module. `src/wasm/client.rs` and `src/transport/` document each item.

declare module "client-glue" {
  /** `host` is a `Host`, `asked` an `Asked`; returns a `Report`. */
  export function send(host: object, asked: object): Promise<unknown>;

  /** Iterates over the pages of a list. */
  export class Walk {
    constructor(after?: string);
    next(after?: string): number;
    free(): void;
  }

  /** Instantiates the module; once there is an instance, does nothing. */
  export function initSync(source?: { module: WebAssembly.Module | BufferSource }): unknown;
  /** Replaces the instance with a new one of the same module. */
  export function __wbg_reset_state(): void;
}

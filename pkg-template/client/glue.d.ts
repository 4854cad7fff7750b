// What wasm-bindgen's glue gives of the client's module. `src/wasm/client.rs` and `src/transport.rs` say what each
// does.

declare module "client-glue" {
  /** `host` is a `Host`, `asked` an `Asked`; gives a `Report`. */
  export function send(host: object, asked: object): Promise<unknown>;

  /** A walk over the pages of a list. */
  export class Walk {
    constructor(after?: string);
    next(after?: string): number;
    free(): void;
  }

  /** Instantiates the module; once there is an instance, does nothing. */
  export function initSync(source?: { module: WebAssembly.Module | BufferSource }): unknown;
  /** Replaces the instance by a fresh one of the same module. */
  export function __wbg_reset_state(): void;
}

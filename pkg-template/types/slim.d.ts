/**
 * All of `duffel-customers`, without the embedded module: the caller provides it once, before the first call. For
 * streaming compilation, a CDN, or a bundler that handles `.wasm` files itself.
 *
 * @packageDocumentation
 */

import type { Module } from "./wasm.js";

export * from "./index.js";

/** The module, or what it can be compiled from: its bytes, the `Response` of a `fetch` for them, or their URL. */
export type ModuleSource =
  | Module
  | ArrayBuffer
  | ArrayBufferView
  | ResponseLike
  | string
  | {
      /** The URL from which the module is fetched, as a `URL` has it. */
      readonly href: string;
    };

/** The part of a `Response` that is used. Only a real `Response` is compiled while streaming. */
export interface ResponseLike {
  /** Whether the status is a 2xx. If not, the module could not be loaded. */
  readonly ok: boolean;
  /** The status, which the error for a module that could not be loaded names. */
  readonly status: number;
  /** The headers, of which one is read. */
  readonly headers: {
    /** Asked for `content-type`: only `application/wasm`, without parameters, is compiled while streaming. */
    get(name: string): string | null;
  };
  /** The whole body, if it is not compiled while streaming. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Gives the package its module. Compiles while streaming if the runtime can and the server sends `application/wasm`.
 * Once there is a module, another call does nothing. Rejects with {@link WasmUnavailableError}, whose message says why:
 * the module could not be loaded, it is not this version's `validator.wasm`, or WebAssembly may not run here. A failed
 * call can be repeated.
 *
 * @example
 * ```ts
 * import url from "duffel-customers/wasm?url"; // Vite
 * await init(fetch(url));
 * ```
 */
export declare function init(source: ModuleSource | PromiseLike<ModuleSource>): Promise<void>;

/**
 * The same, synchronously, from a module or its bytes. Throws what `init` rejects with.
 *
 * @example
 * ```ts
 * initSync(readFileSync(fileURLToPath(import.meta.resolve("duffel-customers/wasm"))));
 * ```
 */
export declare function initSync(source: Module | ArrayBuffer | ArrayBufferView): void;

// The module that the slim entry is given: loaded, compiled, and known to be the validator's before there is an instance
// of it, which would be there for good. Each step that fails has a sentence of its own, so that whoever brings the
// module learns what to mend: where it comes from, which it is, or what the page allows.

import type { ResponseLike } from "../types/slim.js";
import { unavailable, WasmUnavailableError } from "../validator/index.ts";

/** Put here by the build: the names of what the module exports. */
declare const MODULE_EXPORTS: readonly string[];

/** A module with no content. */
const EMPTY = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** Whether it is compiled already, in whatever realm. */
export function isModule(source: unknown): source is WebAssembly.Module {
  return Object.prototype.toString.call(source) === "[object WebAssembly.Module]";
}

/** Compiles an answer, what is at a URL, or bytes. */
export async function loaded(source: unknown): Promise<WebAssembly.Module> {
  assertCompiles();
  const url = urlOf(source);
  const answer = url === undefined ? source : await loading(() => fetch(url));
  if (!isResponse(answer)) return compiled(answer);
  if (!answer.ok) throw notLoaded(undefined, `status ${answer.status}`);
  if (!canStream(answer)) return compiled(await loading(() => answer.arrayBuffer()));
  try {
    return await WebAssembly.compileStreaming(answer);
  } catch (cause) {
    throw cause instanceof WebAssembly.CompileError ? another(cause) : notLoaded(cause);
  }
}

/** Compiles bytes at once. */
export function compiled(bytes: unknown): WebAssembly.Module {
  assertCompiles();
  try {
    return new WebAssembly.Module(readable(bytes as BufferSource));
  } catch (cause) {
    throw another(cause);
  }
}

/** The module, which has what the validator's has. */
export function checked(module: WebAssembly.Module): WebAssembly.Module {
  let names: string[];
  try {
    names = WebAssembly.Module.exports(module).map(({ name }) => name);
  } catch (cause) {
    throw another(cause);
  }
  if (MODULE_EXPORTS.some((name) => !names.includes(name))) throw another();
  return module;
}

/** What to throw where the module did not come. */
export function notLoaded(cause: unknown, why = String(cause)): WasmUnavailableError {
  return new WasmUnavailableError(
    `duffel-customers/slim could not load its module (${why}). Once it can be loaded, call init again.`,
    { cause },
  );
}

function another(cause?: unknown): WasmUnavailableError {
  return new WasmUnavailableError(
    'This is not the module of duffel-customers/slim: it wants validator.wasm of its own version, which is "duffel-customers/wasm".',
    { cause },
  );
}

/** Throws where nothing at all may be compiled, whatever it is. */
function assertCompiles(): void {
  try {
    new WebAssembly.Module(Uint8Array.from(EMPTY));
  } catch (cause) {
    throw unavailable(cause);
  }
}

async function loading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw notLoaded(cause);
  }
}

function urlOf(source: unknown): string | undefined {
  const url = isObject(source) ? source["href"] : source;
  return typeof url === "string" ? url : undefined;
}

function isResponse(source: unknown): source is ResponseLike {
  return isObject(source) && typeof source["status"] === "number";
}

/** Whether it can be compiled while it arrives: the standard wants the type exactly so. */
function canStream(answer: ResponseLike): answer is Response {
  return (
    "compileStreaming" in WebAssembly &&
    answer instanceof Response &&
    answer.headers.get("content-type")?.toLowerCase() === "application/wasm"
  );
}

/** What every engine compiles: a `DataView` is bytes to the standard, and not to all of them. */
function readable(source: BufferSource): BufferSource {
  return source instanceof DataView
    ? new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength)
    : source;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

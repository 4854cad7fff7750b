// Loads and compiles the module that is given to the slim entry, and verifies that it is the validator's before
// instantiating it, because an instance is permanent. Each step has its own error message, which tells the caller what
// to fix: the module's source, the wrong module, or the page's policy.

import type { ResponseLike } from "../types/slim.js";
import { unavailable, WasmUnavailableError } from "../validator/index.ts";

/** Inserted by the build: the names of the module's exports. */
declare const MODULE_EXPORTS: readonly string[];

/** An empty module. */
const EMPTY = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** Compiles a response, a URL's content, or bytes. */
export async function loaded(source: unknown): Promise<WebAssembly.Module> {
  assertRuns();
  const url = urlOf(source);
  const answer = url === undefined ? source : await loading(() => fetch(url));
  if (!isResponse(answer)) return compiled(answer);
  if (!answer.ok) {
    // Nobody reads it: release the connection. What is only like a response may have no body to cancel.
    if (answer instanceof Response) answer.body?.cancel().catch(() => {});
    throw notLoaded(undefined, `status ${answer.status}`);
  }
  if (!canStream(answer)) return compiled(await loading(() => answer.arrayBuffer()));
  try {
    return await WebAssembly.compileStreaming(answer);
  } catch (cause) {
    throw cause instanceof WebAssembly.CompileError ? another(cause) : notLoaded(cause);
  }
}

/** Compiles bytes synchronously. */
export function compiled(bytes: unknown): WebAssembly.Module {
  assertRuns();
  try {
    return new WebAssembly.Module(readable(bytes as BufferSource));
  } catch (cause) {
    throw another(cause);
  }
}

/** Returns the module if it has the validator's exports. */
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

/** The error for a module that could not be loaded. */
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

/** Throws if the runtime allows no module at all. A policy forbids compiling one, in WebKit only instantiating it. */
function assertRuns(): void {
  try {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(EMPTY)));
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

/** Whether it can be compiled while streaming: the standard requires exactly this type. */
function canStream(answer: ResponseLike): answer is Response {
  return (
    "compileStreaming" in WebAssembly &&
    answer instanceof Response &&
    answer.headers.get("content-type")?.toLowerCase() === "application/wasm"
  );
}

/** Bytes that every engine compiles: not every engine accepts a `DataView`, although the standard does. */
function readable(source: BufferSource): BufferSource {
  return source instanceof DataView
    ? new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength)
    : source;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

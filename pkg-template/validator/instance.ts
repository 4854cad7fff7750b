// The wasm instance: started on first use, written to, read from, and replaced after a fault.
//
// Text goes through one input buffer that the module keeps, by plain numbers: wasm-bindgen's own string passing takes
// as long as the check.

import { __wbg_reset_state, type Exports, initSync } from "validator-glue";
import { WasmUnavailableError } from "./errors.ts";
import { ofThisRealm } from "./realm.ts";
import { decode, encodeInto, surrogateAt } from "./utf8.ts";

/** Gives the module; asked once, on the first call. */
export type Source = () => WebAssembly.Module | BufferSource;

/** What to say where a fresh instance failed too. */
export const FAULT =
  "The check itself failed, and says nothing about the payload. Please report this to the authors of duffel-customers.";

/** Room asked for at first, so that ordinary payloads never ask again. */
const ROOM = 4096;

let wasm: Exports | undefined;
/**
 * A view of the module's input buffer. Of length 0 when there is none yet, or when the memory has grown and detached
 * it.
 */
let input = new Uint8Array(0);
/** The instance has failed and is not to be used again. */
let spoilt = false;

/**
 * Runs `work` on the instance. A fault (a trap, an exhausted stack) leaves an instance that cannot be trusted: a fresh
 * one is asked once more. Gives `undefined` where that fails too.
 */
export function attempt<T>(source: Source, work: (wasm: Exports) => T): T | undefined {
  const current = wasm ?? start(source);
  if (!spoilt) {
    try {
      return work(current);
    } catch {
      spoilt = true;
    }
  }
  try {
    const answer = work(restart());
    spoilt = false;
    return answer;
  } catch {
    return undefined;
  }
}

/** The same for what has no issues to answer with: throws where both instances fail. */
export function insist<T>(source: Source, work: (wasm: Exports) => T): T {
  const answer = attempt(source, work);
  if (answer === undefined) throw new Error(FAULT);
  return answer;
}

/** Whether there is an instance, so that no module is needed any more. */
export function isStarted(): boolean {
  return wasm !== undefined;
}

/** Instantiates the module at once. */
export function start(source: Source): Exports {
  try {
    return (wasm ??= initSync({ module: ofThisRealm(source()) }));
  } catch (cause) {
    throw unavailable(cause);
  }
}

function restart(): Exports {
  input = new Uint8Array(0);
  __wbg_reset_state();
  return (wasm = initSync());
}

export function unavailable(cause: unknown): WasmUnavailableError {
  if (cause instanceof WasmUnavailableError) return cause;
  return new WasmUnavailableError(
    `WebAssembly cannot run here (${cause}). A Worker runs only a module that it imports; a page with a Content Security Policy needs this in it: script-src 'wasm-unsafe-eval'`,
    { cause },
  );
}

/** Makes the input buffer at least `bytes` long. */
export function reserve(wasm: Exports, bytes: number): void {
  if (input.length >= bytes) return;
  const room = Math.max(bytes, ROOM);
  // First the address: asking for it may replace the memory's buffer.
  const at = wasm.input(room) >>> 0;
  input = new Uint8Array(wasm.memory.buffer, at, room);
}

/**
 * Writes text at the start of the buffer and gives its length in bytes; `Infinity` when it did not fit.
 * JSON text is Unicode: a lone surrogate is written as bytes that no UTF-8 has, and nothing after it.
 */
export function writeText(text: string): number {
  const { read, written } = encodeInto(text, input);
  if (read < text.length) return Infinity;
  if (written === read) return written;
  const at = surrogateAt(text);
  if (at < 0) return written;
  const before = encodeInto(text.slice(0, at), input).written;
  const unit = text.charCodeAt(at);
  input.set([0xed, 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)], before);
  return before + 3;
}

/** Writes bytes at the start of the buffer. */
export function writeBytes(bytes: Uint8Array): number {
  input.set(bytes);
  return bytes.byteLength;
}

/** Writes text or bytes behind what is there, and gives the length in bytes. */
export function append(text: string | Uint8Array, at: number): number {
  if (text.length === 0) return 0;
  if (typeof text === "string") return encodeInto(text, input.subarray(at)).written;
  input.set(text, at);
  return text.length;
}

/** The issues of the last call, as JSON text. */
export function readIssues(wasm: Exports): string {
  return read(wasm, wasm.issues_at(), wasm.issues_len());
}

/** What the last call wrote: the built or tidied JSON, a JSON Schema, a sum. */
export function readText(wasm: Exports): string {
  return read(wasm, wasm.text_at(), wasm.text_len());
}

function read(wasm: Exports, at: number, length: number): string {
  return decode(new Uint8Array(wasm.memory.buffer, at >>> 0, length >>> 0));
}

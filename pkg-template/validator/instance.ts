// The wasm instance: starts it on first use, writes to it, reads from it, and replaces it after a fault.
//
// Input is passed through one buffer that the module keeps, with plain numbers, because wasm-bindgen's string passing
// takes as long as the check. The module therefore imports nothing, and needs no glue.

import { WasmUnavailableError } from "./errors.ts";
import type { Exports } from "./exports.ts";
import { isModule } from "./realm.ts";
import { decode, encodeInto, surrogateAt } from "./utf8.ts";

/** The module; or, compiled to JavaScript, a function that starts an instance of it. */
export type Code = WebAssembly.Module | (() => Exports);

/** Returns the code, or the bytes to compile. Called once, on the first use. */
export type Source = () => Code | BufferSource;

/** The message if a new instance fails too. */
export const FAULT =
  "The check itself failed, and says nothing about the payload. Please report this to the authors of duffel-customers.";

/** The buffer's initial size, large enough for ordinary payloads. */
const ROOM = 4096;

let code: Code | undefined;
let wasm: Exports | undefined;
/**
 * A view of the module's input buffer. Its length is 0 if there is no buffer yet, or if growing the memory has detached
 * it.
 */
let input = new Uint8Array(0);
/** Whether the instance has failed and must not be used again. */
let spoilt = false;

/**
 * Runs `work` on the instance. After a fault (a trap, an exhausted stack) the instance cannot be trusted, so `work`
 * runs once more on a new one. Returns `undefined` if that fails too. What it works on is passed: a closure for every
 * check takes longer.
 */
export function attempt<Q, T>(source: Source, work: (wasm: Exports, question: Q) => T, question: Q): T | undefined {
  const current = start(source);
  if (!spoilt) {
    try {
      return work(current, question);
    } catch {
      spoilt = true;
    }
  }
  try {
    const answer = work(restart(source), question);
    spoilt = false;
    return answer;
  } catch {
    return undefined;
  }
}

/** The same for work that cannot report issues: throws if both instances fail. */
export function insist<Q, T>(source: Source, work: (wasm: Exports, question: Q) => T, question: Q): T {
  const answer = attempt(source, work, question);
  if (answer === undefined) throw new Error(FAULT);
  return answer;
}

/** Whether there is an instance, so that a module is no longer needed. */
export function isStarted(): boolean {
  return wasm !== undefined;
}

/** Compiles the module and starts an instance of it, synchronously. */
export function start(source: Source): Exports {
  try {
    return wasm ?? restart(source);
  } catch (cause) {
    throw unavailable(cause);
  }
}

function restart(source: Source): Exports {
  const made = code ?? compiled(source());
  forgetInput();
  const begun: unknown = typeof made === "function" ? made() : new WebAssembly.Instance(made).exports;
  // Not before: a policy may allow to compile, but nothing else.
  code = made;
  return (wasm = begun as Exports);
}

function compiled(source: Code | BufferSource): Code {
  return isModule(source) || typeof source === "function" ? source : new WebAssembly.Module(source);
}

/** Makes the next call ask for the buffer again. */
export function forgetInput(): void {
  input = new Uint8Array(0);
}

export function unavailable(cause: unknown): WasmUnavailableError {
  if (cause instanceof WasmUnavailableError) return cause;
  return new WasmUnavailableError(
    `WebAssembly cannot run here (${cause}). A Worker runs only a module that it imports; a page with a Content Security Policy needs duffel-customers/js, or this in it: script-src 'wasm-unsafe-eval'`,
    { cause },
  );
}

/** Makes the input buffer at least `bytes` long. */
export function reserve(wasm: Exports, bytes: number): void {
  if (input.length >= bytes) return;
  const room = Math.max(bytes, ROOM);
  // The address first: getting it may replace the memory's buffer.
  const at = wasm.input(room) >>> 0;
  input = new Uint8Array(wasm.memory.buffer, at, room);
}

/**
 * Writes a string at the start of the buffer and returns its length in bytes, or `Infinity` if it did not fit. JSON is
 * Unicode: an unpaired surrogate is written as invalid UTF-8, and ends the output.
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

/** Appends a string or bytes, and returns its length in bytes. */
export function append(text: string | Uint8Array, at: number): number {
  if (text.length === 0) return 0;
  if (typeof text === "string") return encodeInto(text, input.subarray(at)).written;
  input.set(text, at);
  return text.length;
}

/** The issues of the last call, as JSON. */
export function readIssues(wasm: Exports): string {
  return read(wasm, wasm.issues_at(), wasm.issues_len());
}

/** The output of the last call: the built or tidied JSON, a JSON Schema, or a sum. */
export function readText(wasm: Exports): string {
  return read(wasm, wasm.text_at(), wasm.text_len());
}

function read(wasm: Exports, at: number, length: number): string {
  return decode(new Uint8Array(wasm.memory.buffer, at >>> 0, length >>> 0));
}

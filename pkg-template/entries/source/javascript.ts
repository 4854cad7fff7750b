// The module compiled to JavaScript, for runtimes without WebAssembly.

import { type Exports, forgetInput } from "../../validator/index.ts";
import { instantiate } from "./validator.wasm.js";

/**
 * WebAssembly detaches a memory's buffer when the memory grows, so that a view of it loses its length. Here the former
 * buffer stays as it was, and a view of it must be forgotten.
 */
function begin(): Exports {
  const exports = instantiate();
  let { buffer } = exports.memory;
  const forgetful = (call: (...numbers: number[]) => number) =>
    (...numbers: number[]) => {
      const answer = call(...numbers);
      if (buffer !== exports.memory.buffer) {
        ({ buffer } = exports.memory);
        forgetInput();
      }
      return answer;
    };
  const { input, run, sum_amounts, unique_emails } = exports;
  return {
    ...exports,
    input: forgetful(input),
    run: forgetful(run),
    sum_amounts: forgetful(sum_amounts),
    unique_emails: forgetful(unique_emails),
  };
}

export const source = () => begin;

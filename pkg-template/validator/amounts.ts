// The exact sum of amounts.

import type { Exports } from "./exports.ts";
import { jsonOf } from "./input.ts";
import { insist, readText, reserve, type Source, writeText } from "./instance.ts";

export function sumOf(source: Source, amounts: unknown): string {
  const sum = insist(source, ask, jsonOf(amounts) ?? "");
  if (sum === "") throw new TypeError('Amounts must be a list of strings such as "430.00".');
  return sum;
}

function ask(wasm: Exports, json: string): string {
  reserve(wasm, 3 * json.length);
  return wasm.sum_amounts(writeText(json)) === 1 ? readText(wasm) : "";
}

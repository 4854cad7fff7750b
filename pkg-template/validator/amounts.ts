// The exact sum of amounts.

import { jsonOf } from "./input.ts";
import { insist, readText, reserve, type Source, writeText } from "./instance.ts";

export function sumOf(source: Source, amounts: unknown): string {
  const json = jsonOf(amounts) ?? "";
  const sum = insist(source, (wasm) => {
    reserve(wasm, 3 * json.length);
    return wasm.sum_amounts(writeText(json)) === 1 ? readText(wasm) : "";
  });
  if (sum === "") throw new TypeError('Amounts must be a list of strings such as "430.00".');
  return sum;
}

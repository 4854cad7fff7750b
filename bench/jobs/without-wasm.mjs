// The package compiled to JavaScript, beside WebAssembly: how long it takes, and how large it is.

import { brotliCompressSync } from "node:zlib";
import { bundle } from "../bundle.mjs";
import { kilobytes, table, time, times } from "../markdown.mjs";
import { inTurns, written } from "./start.mjs";

export const title = "Without WebAssembly";

const program = new URL("../programs/without-wasm.mjs", import.meta.url);
const ENTRIES = ["duffel-customers", "duffel-customers/js"];

/** What an application imports that checks orders with this entry. */
const application = (entry) => `
  import { order } from "${entry}";
  export const issuesOfJson = (bytes) => order.checkJson(bytes).error?.issues.length ?? 0;
`;

export async function measure({ effort, runtimes, folder }) {
  const programs = [];
  for (const [at, entry] of ENTRIES.entries()) {
    programs.push({ name: entry, file: await written(folder, `entry-${at}`, application(entry)) });
  }
  const rows = [];
  for (const { short, command, run } of runtimes) {
    const inputs = Object.entries(await run(program, { effort }));
    for (const [input, [wasm, js]] of inputs) rows.push([`${short}, ${input}`, time(wasm), times(js, wasm)]);
    if (command === undefined) continue;
    const starts = await inTurns(command, programs, effort.processes);
    const [wasm, js] = ENTRIES.map((entry) => starts[entry]);
    rows.push([`${short}, from import to the first verdict`, time(wasm * 1e6), times(js, wasm)]);
  }
  const sizes = [];
  for (const entry of ENTRIES) sizes.push(await sizeOf(entry));
  rows.push(["bundled, minified, brotli", ...sizes.map(kilobytes)]);
  return { text: `${INTRODUCTION}\n\n${table(["", ...ENTRIES.map((entry) => `\`${entry}\``)], rows)}` };
}

const INTRODUCTION = `The guide's order, checked by the module and by the same module compiled to JavaScript, for where there is no WebAssembly. Times of the
latter are multiples of the former's.`;

async function sizeOf(entry) {
  return brotliCompressSync(await bundle(`export * from "${entry}";`, { minify: true })).length;
}

// Memory and speed after very many checks.

import { kilobytes, table, time } from "../markdown.mjs";

export const title = "After a million checks";

const program = new URL("../programs/steady.mjs", import.meta.url);

export async function measure({ effort, runtimes: [node] }) {
  const { checks, before, after, first, last, instances } = await node.run(program, { effort });
  if (instances !== 1) throw new Error(`the package made ${instances} instances: it has trapped`);
  const row = (what, { wasm, heap }, thousand) => [
    what,
    kilobytes(wasm),
    kilobytes(heap),
    time(thousand * 1e6),
  ];
  const rows = [
    row("at the beginning, warm", before, first),
    row(`${checks.toLocaleString("en")} checks later`, after, last),
  ];
  const text = `Orders, a customer user and a booking, valid and invalid, checked and built in turns in ${node.short}.\n\n${table(
    ["", "memory of the module", "JavaScript's heap after collection", "time for a thousand checks"],
    rows,
  )}`;
  const whole = (number) => number.toFixed(0);
  return {
    text,
    claims: [
      {
        what: `KB by which the module has grown after ${checks.toLocaleString("en")} checks`,
        measured: (after.wasm - before.wasm) / 1000,
        atMost: 0,
        show: whole,
      },
      {
        what: "KB by which the heap has grown, after collection",
        measured: (after.heap - before.heap) / 1000,
        atMost: 200,
        show: whole,
      },
      {
        what: "Time for a thousand checks at the end, relative to the beginning",
        measured: last / first,
        atMost: 1.1,
      },
    ],
  };
}

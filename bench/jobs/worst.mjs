// The bodies that take longest, in every runtime.

import { table, time, times } from "../markdown.mjs";

export const title = "The worst that fits";

const program = new URL("../programs/worst.mjs", import.meta.url);
const MILLISECOND = 1e6;

export async function measure({ effort, runtimes }) {
  const measured = [];
  for (const runtime of runtimes) measured.push(await runtime.run(program, { effort }));
  const rows = measured[0].map(({ name }, at) => [
    name,
    ...measured.map((results) => `${time(results[at].check)} · ${time(results[at].build)}`),
    times(measured[0][at].parse, measured[0][at].check),
  ]);
  const heads = runtimes.map(({ short }) => short);
  const slowest = Math.max(...measured.flat().flatMap(({ check, build }) => [check, build]));
  return {
    text: `${INTRODUCTION}\n\n${table(["", ...heads, `\`JSON.parse\` in ${heads[0]}`], rows)}`,
    claims: [
      {
        what: "Milliseconds for the worst body of 256 KiB, checked or built from bytes: the slowest runtime",
        measured: slowest / MILLISECOND,
        atMost: 50,
        show: (number) => number.toFixed(1),
      },
    ],
  };
}

const INTRODUCTION = `Bodies full of one thing, as large as the default \`maxBytes\` lets pass: the time to check · to build, with the default limit of a hundred
issues. The package's tests hold that these times grow with the bytes, in every runtime.`;

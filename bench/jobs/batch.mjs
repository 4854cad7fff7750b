// Many payloads in sequence: the cost of each must not depend on their number.

import { table, time } from "../markdown.mjs";

export const title = "Batches";

const program = new URL("../programs/batch.mjs", import.meta.url);
const COUNTS = [10, 100, 1000, 10_000];

export async function measure({ effort, runtimes: [node] }) {
  const results = await node.run(program, { effort, counts: COUNTS });
  const rows = results.map(({ count, check, unique, parse }) => [
    count.toLocaleString("en"),
    ...[check, unique, parse].map(time),
  ]);
  const text = `Different customer users, in ${node.short}: time for each.\n\n${table(
    ["customer users", "each checked, from bytes", "emails compared, from values", "`JSON.parse` of each"],
    rows,
  )}`;
  const [small, large] = [results.at(1), results.at(-1)];
  const claim = (what, key) => ({ what, measured: large[key] / small[key], atMost: 1.2 });
  return {
    text,
    claims: [
      claim("Time to check a payload in a batch of 10,000, relative to a batch of 100", "check"),
      claim("Time to compare an email in a batch of 10,000, relative to a batch of 100", "unique"),
    ],
  };
}

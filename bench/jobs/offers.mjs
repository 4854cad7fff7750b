// What it costs to check an order against its offer.

import { table, time, times } from "../markdown.mjs";

export const title = "An order against its offer";

const program = new URL("../programs/offers.mjs", import.meta.url);

export async function measure({ effort, runtimes: [node] }) {
  const { sizes, ways } = await node.run(program, { effort });
  const rows = Object.entries(ways).map(([name, [without, against]]) => [
    name,
    time(without),
    time(against),
    times(against, without),
  ]);
  const claims = [
    {
      what: "An order of 9 passengers against its offer with 50 services, of the check without, the offer kept by `with`",
      measured: ways[KEPT][1] / ways[KEPT][0],
      atMost: 2,
      show: (ratio) => ratio.toFixed(2),
    },
  ];
  const introduction = `An order of nine passengers (${sizes.order} bytes), its offer with fifty services (${sizes.offer} bytes), in ${node.short}.`;
  return { text: `${introduction}\n\n${table(["given", "without offer", "with", ""], rows)}`, claims };
}

const KEPT = "a value, the offer kept by `with`";

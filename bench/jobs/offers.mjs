// The cost of checking an order against its offer.

import { table, time, times } from "../markdown.mjs";

export const title = "An order against its offer";

const program = new URL("../programs/offers.mjs", import.meta.url);

export async function measure({ effort, runtimes: [node] }) {
  const { sizes, again, once } = await node.run(program, { effort });
  const ratios = Object.values(again).map(([without, against]) => against / without);
  const claims = [
    {
      what: "Time to check an order of 9 passengers against its offer with 50 services, relative to the check without the offer, with the same offer as in the check before: the slowest input form",
      measured: Math.max(...ratios),
      atMost: 2,
      show: (ratio) => ratio.toFixed(2),
    },
  ];
  const introduction = `An order of nine passengers (${sizes.order} bytes), its offer with fifty services (${sizes.offer} bytes), in ${node.short}.`;
  const text = [
    introduction,
    "The same offer as in the check before, as in a form:",
    rows(again),
    "A different offer each time, as on a server; it must be read first:",
    rows(once),
  ];
  return { text: text.join("\n\n"), claims };
}

function rows(ways) {
  const cells = ([name, [without, against]]) => [name, time(without), time(against), times(against, without)];
  return table(["input", "without offer", "with offer", ""], Object.entries(ways).map(cells));
}

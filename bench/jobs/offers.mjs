// What it costs to check an order against its offer.

import { table, time, times } from "../markdown.mjs";

export const title = "An order against its offer";

const program = new URL("../programs/offers.mjs", import.meta.url);

export async function measure({ effort, runtimes: [node] }) {
  const { sizes, again, once } = await node.run(program, { effort });
  const ratios = Object.values(again).map(([without, against]) => against / without);
  const claims = [
    {
      what: "An order of 9 passengers against its offer with 50 services, of the check without, the offer that of the check before: the slowest of the forms in which both can be given",
      measured: Math.max(...ratios),
      atMost: 2,
      show: (ratio) => ratio.toFixed(2),
    },
  ];
  const introduction = `An order of nine passengers (${sizes.order} bytes), its offer with fifty services (${sizes.offer} bytes), in ${node.short}.`;
  const text = [
    introduction,
    "The offer is the one of the check before, as a form gives it:",
    rows(again),
    "Each time another offer, as a server meets them; it has to be read first:",
    rows(once),
  ];
  return { text: text.join("\n\n"), claims };
}

function rows(ways) {
  const cells = ([name, [without, against]]) => [name, time(without), time(against), times(against, without)];
  return table(["given", "without offer", "with", ""], Object.entries(ways).map(cells));
}

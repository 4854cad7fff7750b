// How often an order would be rejected because its price was added up in floating point, as Duffel's components do it:
// amounts become numbers (`+amount`), the services are multiplied by their quantities and added up, the offer is added,
// and `${sum}` is the payment's amount.
//
// Each order has an offer from 20.00 to 2000.00 and services from 5.00 to 100.00, one or two of each, every amount
// drawn uniformly in steps of a cent, by a generator with a fixed seed. The order is rejected if the sum differs from the
// exact one, which BigInt computes in cents; trailing zeros don't matter (`430.5` is `430.50`). The second column shows
// what remains after rounding with `toFixed(2)`, which is right here but wrong for currencies with three decimals.

import { seededRandom } from "../../tests/stand-in/seeded-random.mjs";
import { table } from "../markdown.mjs";

export const title = "Prices added up in floating point";

const ORDERS = 200_000;
const MOST_SERVICES = 8;

const random = seededRandom(7);

const between = (least, most) => BigInt(least + Math.floor(random() * (most - least + 1)));
const text = (cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;

/** Whether two strings are the same amount: `430.5` is `430.50`. */
function isSame(sum, exact) {
  const [whole, decimals = ""] = sum.split(".");
  return decimals.length <= 2 && `${whole}.${decimals.padEnd(2, "0")}` === exact;
}

/** How many orders with this many services would be rejected, for each way of writing the sum. */
function refused(services) {
  const counts = { shortest: 0, fixed: 0 };
  for (let order = 0; order < ORDERS; order++) {
    const offer = between(2_000, 200_000);
    const chosen = Array.from({ length: services }, () => ({ amount: between(500, 10_000), quantity: between(1, 2) }));
    const exact = text(chosen.reduce((sum, { amount, quantity }) => sum + amount * quantity, offer));
    const sum = +text(offer) + chosen.reduce((sum, { amount, quantity }) => sum + Number(quantity) * +text(amount), 0);
    if (!isSame(`${sum}`, exact)) counts.shortest++;
    if (!isSame(sum.toFixed(2), exact)) counts.fixed++;
  }
  return counts;
}

const percent = (count) => `${((100 * count) / ORDERS).toFixed(1)} %`;

export function measure() {
  const rows = [];
  for (let services = 1; services <= MOST_SERVICES; services++) {
    const { shortest, fixed } = refused(services);
    rows.push([`${services}`, percent(shortest), percent(fixed)]);
  }
  return { text: `${INTRODUCTION}\n\n${table(["services", "`${sum}`", "`sum.toFixed(2)`"], rows)}` };
}

const INTRODUCTION = `The share of ${ORDERS.toLocaleString("en")} orders per row that Duffel would reject because \`+a + +b\` is not the exact sum. Each order has an offer from
20.00 to 2000.00 and services from 5.00 to 100.00, one or two of each, drawn uniformly by a generator with a fixed seed.`;

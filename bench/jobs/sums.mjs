// How often an order would be refused because its price was added up in floating point, as Duffel's components do:
// amounts become numbers (`+amount`), the services are added up, times their quantities, then the offer is added to
// them, and `${sum}` is the amount of the payment.
//
// Each order has an offer from 20.00 to 2000.00 and services from 5.00 to 100.00, one or two of each, every amount
// drawn evenly from all there are in steps of a cent, by a generator with a fixed seed. The order is refused where the
// sum is not the exact one, which BigInt gives in cents; fewer decimals are no difference (`430.5` is `430.50`). Beside
// it, what rounding with `toFixed(2)` would still leave: right here, but wrong for currencies with three decimals.

import { table } from "../markdown.mjs";

export const title = "Prices added up in floating point";

const ORDERS = 200_000;
const MOST_SERVICES = 8;

/** Mulberry32: small, even, the same everywhere. */
let state = 7;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const between = (least, most) => BigInt(least + Math.floor(random() * (most - least + 1)));
const text = (cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;

/** Whether two texts are the same amount: `430.5` is `430.50`. */
function isSame(sum, exact) {
  const [whole, decimals = ""] = sum.split(".");
  return decimals.length <= 2 && `${whole}.${decimals.padEnd(2, "0")}` === exact;
}

/** How many of the orders with so many services would be refused, by how the sum is written. */
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

const INTRODUCTION = `Of ${ORDERS.toLocaleString("en")} orders each, how many Duffel would refuse because \`+a + +b\` is not the exact sum. Each has an offer from 20.00 to
2000.00 and services from 5.00 to 100.00, one or two of each, drawn evenly by a generator with a fixed seed.`;

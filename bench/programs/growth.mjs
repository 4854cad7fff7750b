// In a process: orders that grow, by passengers and by metadata.

import { order as schema } from "duffel-customers";
import { order } from "../payloads.mjs";
import { sideBySide } from "../stopwatch.mjs";

const VALUE = "x".repeat(500);

const SERIES = {
  passengers: order,
  pairs: (count) => {
    const { data } = order(1);
    const pairs = Array.from({ length: count }, (_, at) => [`key_${at}`, VALUE]);
    return { data: { ...data, metadata: Object.fromEntries(pairs) } };
  },
};

/** `{ size, bytes, check, parse }` for each size of a series; all of them take turns. */
export default async function program({ clock, effort, series, sizes }) {
  const encoder = new TextEncoder();
  const orders = sizes.map((size) => {
    const text = JSON.stringify(SERIES[series](size));
    const bytes = encoder.encode(text);
    if (!schema.checkJson(bytes).success) throw new Error(`an order of ${size} ${series} was refused`);
    return { size, text, bytes };
  });
  const runs = orders.flatMap(({ text, bytes }) => [() => schema.checkJson(bytes), () => JSON.parse(text)]);
  const times = await sideBySide(clock, runs, effort);
  return orders.map(({ size, bytes }, at) => ({
    size,
    bytes: bytes.length,
    check: times[2 * at],
    parse: times[2 * at + 1],
  }));
}

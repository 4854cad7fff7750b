// How time grows with the size of an order: linearly.

import { table, time, times } from "../markdown.mjs";

export const title = "Growth";

const program = new URL("../programs/growth.mjs", import.meta.url);
const SERIES = {
  passengers: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
  pairs: [1, 5, 10, 20, 30, 40, 50],
};
const HEADINGS = { passengers: "Passengers", pairs: "Pairs of metadata, with values of 500 characters" };

export async function measure({ effort, runtimes: [node] }) {
  const sections = [];
  const claims = [];
  for (const [series, sizes] of Object.entries(SERIES)) {
    const results = await node.run(program, { effort, series, sizes });
    const rows = results.map(({ size, bytes, check, parse }) => [
      `${size}`,
      `${bytes}`,
      time(check),
      `${(check / bytes).toFixed(2)} ns`,
      times(parse, check),
    ]);
    const straightness = fit(results.map(({ bytes, check }) => [bytes, check]));
    sections.push(
      `**${HEADINGS[series]}**\n\n${table(["", "bytes", "from bytes to verdict", "per byte", "`JSON.parse`"], rows)}`,
    );
    claims.push({
      what: `R² of a linear fit of time to bytes, by ${series}`,
      measured: straightness,
      atLeast: 0.99,
      show: (number) => number.toFixed(4),
    });
  }
  return { text: [`The guide's order, in ${node.short}.`, ...sections].join("\n\n"), claims };
}

/** R² of the best linear fit. */
function fit(points) {
  const mean = (pick) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)];
  const sum = (pick) => points.reduce((total, point) => total + pick(point), 0);
  const covariance = sum(([x, y]) => (x - mx) * (y - my));
  return covariance ** 2 / (sum(([x]) => (x - mx) ** 2) * sum(([, y]) => (y - my) ** 2));
}

// Formats numbers and tables as Markdown.

/** `12.3 ns`, `4.56 µs`, `7.89 ms` */
export function time(nanoseconds) {
  const [unit, of] = [
    ["ns", 1],
    ["µs", 1e3],
    ["ms", 1e6],
  ].findLast(([, of]) => nanoseconds >= of || of === 1);
  return `${(nanoseconds / of).toPrecision(3)} ${unit}`;
}

/** `2.35 ×` */
export const times = (value, of) => `${(value / of).toFixed(2)} ×`;

/** `12.3 KB` of 1000 bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** A table of strings: a head and rows. All columns except the first are right-aligned. */
export function table(head, rows) {
  const lines = [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

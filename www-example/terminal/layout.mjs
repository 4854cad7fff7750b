// A JSON value as lines of text, with the line and column of everything in it: what an issue's path is looked up in.

/**
 * @typedef {{ indent: number, text: string }} Line
 * @typedef {{ line: number, from: number, to: number, last: number }} Place Where a value stands: its line and columns, and its last line.
 */

/**
 * @param {unknown} value
 * @returns {{ lines: Line[], places: Map<string, Place> }} Places by path, as `JSON.stringify(path)`.
 */
export function layOut(value) {
  /** @type {Line[]} */
  const lines = [{ indent: 0, text: "" }];
  /** @type {Map<string, Place>} */
  const places = new Map();

  const write = (text) => void (lines.at(-1).text += text);
  const newLine = (depth) => void lines.push({ indent: 2 * depth, text: "" });

  const visit = (value, path, depth) => {
    const line = lines.length - 1;
    const from = lines[line].text.length;
    if (value === null || typeof value !== "object" || Object.keys(value).length === 0) {
      write(JSON.stringify(value));
    } else {
      const list = Array.isArray(value);
      const entries = list ? [...value.entries()] : Object.entries(value);
      write(list ? "[" : "{");
      entries.forEach(([name, member], index) => {
        newLine(depth + 1);
        if (!list) write(`${JSON.stringify(name)}: `);
        visit(member, [...path, name], depth + 1);
        if (index < entries.length - 1) write(",");
      });
      newLine(depth);
      write(list ? "]" : "}");
    }
    // Of what takes many lines, the first stands for it, with its name.
    const whole = line < lines.length - 1;
    places.set(JSON.stringify(path), {
      line,
      from: whole ? 0 : from,
      to: lines[line].text.length,
      last: lines.length - 1,
    });
  };

  visit(value, [], 0);
  return { lines, places };
}

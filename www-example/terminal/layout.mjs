// Lays out a JSON value as lines, and maps each path in it to its line and columns, where issues are shown.

import { columns, width } from "./style.mjs";
import { escaped } from "./visible.mjs";

/** Deeper nesting is not indented further. */
const MOST_INDENT = Math.floor(width / 3);

/**
 * @typedef {{ indent: number, text: string }} Line
 * @typedef {{ line: number, from: number, to: number, last: number }} Place A value's first line, its columns there,
 * and its last line.
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
  const newLine = (depth) => void lines.push({ indent: Math.min(2 * depth, MOST_INDENT), text: "" });

  const visit = (value, path, depth) => {
    const line = lines.length - 1;
    const from = columns(lines[line].text);
    if (value === null || typeof value !== "object" || Object.keys(value).length === 0) {
      write(shown(value));
    } else {
      const list = Array.isArray(value);
      const entries = list ? [...value.entries()] : Object.entries(value);
      write(list ? "[" : "{");
      entries.forEach(([name, member], index) => {
        newLine(depth + 1);
        if (!list) write(`${shown(name)}: `);
        visit(member, [...path, name], depth + 1);
        if (index < entries.length - 1) write(",");
      });
      newLine(depth);
      write(list ? "]" : "}");
    }
    // A value of several lines is marked on its first line, including its name.
    const whole = line < lines.length - 1;
    places.set(JSON.stringify(path), {
      line,
      from: whole ? 0 : from,
      to: columns(lines[line].text),
      last: lines.length - 1,
    });
  };

  visit(value, [], 0);
  return { lines, places };
}

/** A field's name, or a value without members, as JSON. */
const shown = (value) => escaped(JSON.stringify(value));

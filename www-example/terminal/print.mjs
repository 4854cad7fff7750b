// Prints a payload, and each issue below its place in the payload.

import { beginning, ending } from "./cut.mjs";
import { layOut } from "./layout.mjs";
import { bad, columns, dim, pieces, say, warn, width } from "./style.mjs";
import { escaped, visible } from "./visible.mjs";

const MARGIN = "    ";
/** A longer payload is cut. All its issues are still shown. */
const MOST_LINES = 80;
/** The minimum width of an issue's message. */
const ROOM = Math.min(40, width - MARGIN.length);
/** How many characters are shown before and after the place where JSON becomes invalid. */
const AROUND = 40;

/** @param {unknown} value */
export function printPayload(value) {
  const { lines } = layOut(value);
  for (const line of lines.slice(0, MOST_LINES)) printLine(line);
  if (lines.length > MOST_LINES) console.log(dim(`${MARGIN}… ${lines.length - MOST_LINES} more lines`));
}

/**
 * Prints the lines of the payload that lead to an issue, and the issue below them.
 * @param {unknown} value What was checked.
 */
export function printIssues(value, issues) {
  if (issues.length === 0) return;
  const { lines, places } = layOut(value);
  /** The issues of each line, and of what is missing below it. */
  const notes = new Map();
  const shown = new Set();
  for (const issue of issues) {
    for (let length = 0; length < issue.path.length; length++) {
      const ancestor = places.get(JSON.stringify(issue.path.slice(0, length)));
      if (ancestor) shown.add(ancestor.line);
    }
    const { line, ...note } = locate(issue, lines, places);
    shown.add(line);
    notes.set(line, [...(notes.get(line) ?? []), note]);
  }
  let last = -1;
  for (const line of [...shown].sort((a, b) => a - b)) {
    if (line > last + 1) console.log(MARGIN + " ".repeat(lines[line].indent) + dim("⋮"));
    const here = notes.get(line) ?? [];
    printLine(lines[line], here.filter(({ missing }) => !missing), dim);
    for (const { missing, ...note } of here) if (missing) printLine(missing, [note], colour(note.issue));
    last = line;
  }
}

/** Where an issue is printed: the line and its columns, or a line to add below if the value is missing. */
function locate(issue, lines, places) {
  const place = places.get(JSON.stringify(issue.path));
  if (place) return { issue, line: place.line, from: place.from, to: place.to };
  // It would be the last value in its container.
  let depth = issue.path.length - 1;
  while (depth > 0 && !places.has(JSON.stringify(issue.path.slice(0, depth)))) depth--;
  const parent = places.get(JSON.stringify(issue.path.slice(0, depth)));
  const text = `${escaped(JSON.stringify(issue.path[depth]))}: …`;
  const missing = { indent: lines[parent.line].indent + 2, text };
  return { issue, line: Math.max(parent.line, parent.last - 1), missing, from: 0, to: columns(text) };
}

/**
 * Prints a line, wrapped, with marks below each piece.
 * @param {{ issue: object, from: number, to: number }[]} notes Issues, and the columns of the line they are about.
 */
function printLine({ indent, text }, notes = [], paint = (piece) => piece) {
  const start = MARGIN + " ".repeat(indent);
  const all = pieces(text, width - start.length);
  let end = 0;
  for (const [index, piece] of all.entries()) {
    const begin = end;
    end += columns(piece);
    const isLast = index === all.length - 1;
    console.log(start + paint(piece));
    for (const { issue, from, to } of notes) {
      if (to <= begin || (from >= end && !isLast)) continue;
      const column = start.length + Math.max(from - begin, 0);
      // Something without a width, such as a combining accent, is marked too.
      const marks = Math.max(Math.min(to, end) - Math.max(from, begin), 1);
      console.log(" ".repeat(column) + colour(issue)("━".repeat(marks)));
      if (to <= end || isLast) explain(issue, column);
    }
  }
}

function explain(issue, column) {
  const start = " ".repeat(Math.min(column, width - ROOM));
  const facts = `${issue.severity} ${issue.code}${issue.pointer && ` at ${issue.pointer}`}`;
  say(colour(issue)(escaped(facts)), start);
  say(escaped(issue.message), start);
}

/** Prints an issue of the whole input, and the place where JSON becomes invalid, if there is one. */
export function printBrokenText(bytes, issue) {
  const { offset } = issue.params ?? {};
  if (offset === undefined) return explain(issue, MARGIN.length);
  const before = bytes.toString("utf8", 0, offset).split("\n").at(-1);
  const after = bytes.toString("utf8", offset).split(/\r?\n/, 1)[0];
  const [left, right] = [visible(ending(before, AROUND)), visible(beginning(after, AROUND)) || " "];
  const from = columns(left);
  const [first] = new Intl.Segmenter().segment(right);
  printLine({ indent: 0, text: left + right }, [{ issue, from, to: from + Math.max(columns(first.segment), 1) }], dim);
}

const colour = (issue) => (issue.severity === "error" ? bad : warn);

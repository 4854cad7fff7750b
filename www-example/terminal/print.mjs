// Prints a payload, and issues each under the place in the payload that it is about.

import { layOut } from "./layout.mjs";
import { bad, dim, warn, width, wrap } from "./style.mjs";

const MARGIN = "    ";
/** A longer payload is cut: its issues are shown all the same. */
const MOST_LINES = 80;

/** @param {unknown} value */
export function printPayload(value) {
  const { lines } = layOut(value);
  for (const { indent, text } of lines.slice(0, MOST_LINES)) console.log(MARGIN + " ".repeat(indent) + text);
  if (lines.length > MOST_LINES) console.log(dim(`${MARGIN}… ${lines.length - MOST_LINES} more lines`));
}

/**
 * Prints those lines of the payload that lead to an issue, and the issue below.
 * @param {unknown} value What was checked.
 */
export function printIssues(value, issues) {
  if (issues.length === 0) return;
  const { lines, places } = layOut(value);
  /** What is printed below each line. */
  const notes = new Map();
  const shown = new Set();
  for (const issue of issues) {
    for (let length = 0; length < issue.path.length; length++) {
      const ancestor = places.get(JSON.stringify(issue.path.slice(0, length)));
      if (ancestor) shown.add(ancestor.line);
    }
    const { line, note } = locate(issue, lines, places);
    shown.add(line);
    notes.set(line, [...(notes.get(line) ?? []), ...note]);
  }
  let last = -1;
  for (const line of [...shown].sort((a, b) => a - b)) {
    if (line > last + 1) console.log(MARGIN + " ".repeat(lines[line].indent) + dim("⋮"));
    console.log(MARGIN + dim(" ".repeat(lines[line].indent) + lines[line].text));
    for (const text of notes.get(line) ?? []) console.log(MARGIN + text);
    last = line;
  }
}

/** The line below which an issue is printed, and what is printed there. */
function locate(issue, lines, places) {
  const place = places.get(JSON.stringify(issue.path));
  if (place) {
    const column = lines[place.line].indent + place.from;
    return { line: place.line, note: describe(issue, column, "━".repeat(place.to - place.from)) };
  }
  // Nothing stands there: it would be the last thing in the container that does.
  let depth = issue.path.length - 1;
  while (depth > 0 && !places.has(JSON.stringify(issue.path.slice(0, depth)))) depth--;
  const parent = places.get(JSON.stringify(issue.path.slice(0, depth)));
  const indent = lines[parent.line].indent + 2;
  const line = Math.max(parent.line, parent.last - 1);
  const gap = colour(issue)(`${JSON.stringify(issue.path[depth])}: …`);
  return {
    line,
    note: [
      " ".repeat(indent) + gap,
      ...describe(issue, indent, "━".repeat(String(issue.path[depth]).length + 5)),
    ],
  };
}

function describe(issue, column, mark) {
  const paint = colour(issue);
  const indent = " ".repeat(column);
  const facts = `${issue.severity} ${issue.code}${issue.pointer && ` at ${issue.pointer}`}`;
  const message = wrap(issue.message, Math.max(width - MARGIN.length - column, 40));
  return [indent + paint(mark), `${indent}${paint(facts)}`, ...message.map((line) => indent + line)];
}

/** Prints the line of a text at which it stops being JSON. */
export function printBrokenText(text, issue) {
  const { line = 1, column = 1 } = issue.params ?? {};
  const before = [...(text.split("\n")[line - 1] ?? "")];
  // Of a very long line, what is around the column.
  const from = Math.max(0, column - 1 - 40);
  console.log(MARGIN + dim(before.slice(from, from + 80).join("")));
  for (const note of describe(issue, column - 1 - from, "━")) console.log(MARGIN + note);
}

const colour = (issue) => (issue.severity === "error" ? bad : warn);

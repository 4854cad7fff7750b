// Colours, unless the terminal has none or NO_COLOR forbids them, and text wrapped to the terminal's width.

import { styleText } from "node:util";

import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

const style = (format) => (text) => styleText(format, text, { stream: process.stdout });

export const bold = style("bold");
export const dim = style("dim");
export const title = (text) => bold(style("cyan")(text));
export const good = style("green");
export const bad = style("red");
export const warn = style("yellow");

export const width = Math.min(Math.max(process.stdout.columns || 100, 30), 100);

/** How many columns a string takes in the terminal. */
export const columns = stringWidth;

/** The string in lines of at most `room` columns, with all its blanks. */
export const pieces = (text, room) => wrapAnsi(text, room, { hard: true, trim: false }).split("\n");

/** Prints a string, wrapped: the first line after `start`, the others indented by its width. */
export function say(text = "", start = "") {
  const indent = columns(start);
  wrapAnsi(text, width - indent, { hard: true })
    .split("\n")
    .forEach((line, index) => console.log((index === 0 ? start : " ".repeat(indent)) + line));
}

/** Prints the beginning of a string, wrapped, and returns a function that prints the rest as if it had been one string. */
export function begin(text) {
  const wrapped = (whole) => wrapAnsi(whole, width, { hard: true });
  const printed = wrapped(text);
  process.stdout.write(printed);
  return (rest) => console.log(wrapped(text + rest).slice(printed.length));
}

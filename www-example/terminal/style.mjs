// Colours, where the terminal shows them and NO_COLOR does not forbid them, and the width there is to write in.

import { styleText } from "node:util";

const style = (format) => (text) => styleText(format, text, { stream: process.stdout });

export const bold = style("bold");
export const dim = style("dim");
export const title = (text) => bold(style("cyan")(text));
export const good = style("green");
export const bad = style("red");
export const warn = style("yellow");

export const width = Math.min(process.stdout.columns ?? 100, 100);

/** The text in lines of at most `room` characters, broken between words. */
export function wrap(text, room) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines.at(-1) !== "" && lines.at(-1).length + 1 + word.length > room) lines.push("");
    lines[lines.length - 1] += lines.at(-1) === "" ? word : ` ${word}`;
  }
  return lines;
}

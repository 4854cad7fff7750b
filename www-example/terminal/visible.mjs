// Makes text from a file safe to print: a terminal would obey control characters, and hide or reverse other text.

import { beginning } from "./cut.mjs";

/** As in `src/line.rs`: what Unicode calls a control, a format character, or a separator of lines or paragraphs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** More than this would fill the terminal. */
const MOST_CHARACTERS = 400;

/** For JSON and strings derived from it: replaces them with the equivalent JSON escape. */
export const escaped = (text) =>
  beginning(text, MOST_CHARACTERS).replace(UNSEEN, (character) => character.split("").map(escape).join(""));

/** Of half a character too, as JSON writes those that UTF-16 has in two. */
const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** For raw text, in which an escape would look as if the file contained it. A tab becomes one level of indentation. */
export const visible = (text) => text.replaceAll("\t", "  ").replace(UNSEEN, "\uFFFD");

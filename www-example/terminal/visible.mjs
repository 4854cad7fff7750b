// Makes text from a file safe to print: a terminal would obey control characters, or show other text out of order.

import { beginning } from "./cut.mjs";

/** Control characters, bidirectional controls, and line separators. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** More than this would fill the terminal. */
const MOST_CHARACTERS = 400;

/** For JSON and strings derived from it: replaces them with the equivalent JSON escape. */
export const escaped = (text) =>
  beginning(text, MOST_CHARACTERS).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** For raw text, in which an escape would look as if the file contained it. A tab becomes one level of indentation. */
export const visible = (text) => text.replaceAll("\t", "  ").replace(UNSEEN, "\uFFFD");

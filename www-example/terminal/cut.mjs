// Cuts long strings.

/** The first characters of a longer string. No surrogate pair is split. */
export const beginning = (text, most) =>
  text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…` : text;

/** The last characters of a longer string. */
export const ending = (text, most) =>
  text.length > most ? `…${text.slice(-most).replace(/^[\uDC00-\uDFFF]/, "")}` : text;

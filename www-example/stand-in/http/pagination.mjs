// Pages through a list, newest first, with opaque cursors.

import { refusal } from "./errors.mjs";

const DEFAULT_LIMIT = 50;
const GREATEST_LIMIT = 200;

/** One page of `rows` (collection rows, newest first) as Duffel's response. `show` makes a record's public form. */
export function page(rows, collection, query, show) {
  const limit = readLimit(query.get("limit"));
  const before = readCursor(query.get("before"), collection);
  const after = readCursor(query.get("after"), collection);
  if (before !== undefined && after !== undefined)
    throw refusal("bad_request", "Only one of before and after can be given.");

  const newer = before === undefined ? [] : rows.filter((row) => row.sequence > before);
  const shown =
    before === undefined
      ? rows.filter((row) => after === undefined || row.sequence < after).slice(0, limit)
      : newer.slice(-limit);

  const isFirst = shown.length === 0 || shown[0] === rows[0];
  const isLast = shown.length === 0 || shown.at(-1) === rows.at(-1);
  return {
    status: 200,
    body: {
      data: shown.map((row) => show(row.record)),
      meta: {
        limit,
        before: isFirst ? null : cursor(collection, shown[0].sequence),
        after: isLast ? null : cursor(collection, shown.at(-1).sequence),
      },
    },
  };
}

function readLimit(text) {
  if (text === null) return DEFAULT_LIMIT;
  const limit = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > GREATEST_LIMIT)
    throw refusal("bad_request", `The limit needs to be a number from 1 to ${GREATEST_LIMIT}.`);
  return limit;
}

/** Bytes above ASCII make Base64 with "/" and "=", so that a cursor fails if a caller puts it into a URL unencoded. */
function cursor(collection, sequence) {
  return btoa(flip(`${collection}:${sequence}`));
}

function readCursor(text, collection) {
  if (text === null) return undefined;
  let plain;
  try {
    plain = flip(atob(text));
  } catch {
    plain = "";
  }
  const [name, sequence] = plain.split(":");
  if (name !== collection || !/^[0-9]+$/.test(sequence))
    throw refusal("bad_request", "The pagination cursor is not valid.");
  return Number(sequence);
}

function flip(text) {
  return Array.from(text, (character) => String.fromCharCode(character.charCodeAt(0) ^ 0xff)).join("");
}

// Metadata: at most 50 pairs of short strings.

import { under } from "./findings.mjs";
import { isObject } from "./shapes.mjs";

const MOST_PAIRS = 50;
const KEY = /^[0-9A-Za-z_-]+$/;
const LONGEST_KEY = 40;
const LONGEST_VALUE = 500;

/** Orders refuse too many pairs, and pairs that are too long or oddly named. Stays are known to accept them. */
export function metadata({ strict }) {
  return (value, pointer, findings) => {
    if (!isObject(value)) return findings.add(pointer, "validation_type", "must be an object");
    const pairs = Object.entries(value);
    if (strict && pairs.length > MOST_PAIRS)
      findings.add(pointer, "validation_length", `must have at most ${MOST_PAIRS} pairs`);
    for (const [key, given] of pairs) checkPair(key, given, under(pointer, key), findings, strict);
  };
}

function checkPair(key, value, pointer, findings, strict) {
  if (strict && key.length > LONGEST_KEY)
    findings.add(pointer, "validation_length", `the key must have at most ${LONGEST_KEY} characters`);
  if (strict && !KEY.test(key)) findings.add(pointer, "validation_format", "the key may have letters, digits, - and _");
  if (typeof value !== "string") findings.add(pointer, "validation_type", "must be a string");
  else if (strict && [...value].length > LONGEST_VALUE)
    findings.add(pointer, "validation_length", `must have at most ${LONGEST_VALUE} characters`);
}

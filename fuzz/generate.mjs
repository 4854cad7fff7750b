// Inputs made up from a seed: the documented bodies with things wrong with them, offers with their orders likewise, and
// JSON of no body at all.

import { readdirSync, readFileSync } from "node:fs";
import { seededRandom } from "../tests/stand-in/seeded-random.mjs";

const examples = new URL("../tests/examples/", import.meta.url);
const BODIES = readdirSync(examples).map((file) => readFileSync(new URL(file, examples)));

const offers = new URL("offers/", import.meta.url);
/** Offers and quotes, each with a payload that fits it. */
const BOOKED = readdirSync(offers).map((file) => JSON.parse(readFileSync(new URL(file, offers), "utf8")));

const encode = (text) => new TextEncoder().encode(text);

/** What breaks a text, or seems to. */
const TOKENS = [
  ..."{}[]:,\"\\/'.+-0eE \t\n\r\v\f\0",
  ...["null", "true", "nul", "NaN", "-0", "01", "1e309", "1.5", "//", "{}", "[]", '""', '"a":1', ",,"],
  ...[
    "\\u0041",
    "\\ud83d\\ude00",
    "\\ud800",
    "\\udc00",
    "\\u12",
    "\\x",
    "\\/",
    "\ufeff",
    "\u2028",
    "\u00a0",
    "é",
    "李",
    "😀",
  ],
  ...[
    '"data":',
    '"users":',
    '"passengers":',
    '"email":',
    '"user_id":',
    '"icu_1"',
    '"type":"hold"',
    '"metadata":{}',
  ],
]
  .map(encode)
  .concat([[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff], [0x80], [0xe2, 0x80]]);

/** Numbers from 0 up to a limit, the same ones for the same seed. */
export function numbers(seed) {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

/** The bytes of an input: half of them documented bodies changed in a few places, half made up, of which some are changed. */
export function bytes(number) {
  const made = number(2) === 0 ? Array.from(pick(number, BODIES)) : Array.from(encode(value(number, 0)));
  for (let changes = number(4); changes > 0; changes--) change(number, made);
  return Uint8Array.from(made);
}

/** An offer with an order, or a quote with a booking, as bytes: each as it is, or changed in a few places. */
export function booked(number) {
  return Object.fromEntries(
    Object.entries(pick(number, BOOKED)).map(([name, value]) => {
      const made = Array.from(encode(JSON.stringify(value)));
      for (let changes = number(3); changes > 0; changes--) change(number, made);
      return [name, Uint8Array.from(made)];
    }),
  );
}

export const pick = (number, list) => list[number(list.length)];

function change(number, bytes) {
  const place = number(bytes.length + 1);
  const some = number(4);
  switch (number(6)) {
    case 0:
      return bytes.splice(place, Infinity);
    case 1:
      return bytes.splice(place, some);
    case 2:
      return bytes.splice(place, 0, ...bytes.slice(place, place + some * 4));
    case 3:
      return bytes.splice(place, 1, number(256));
    case 4:
      bytes[place] ^= 1 << number(8);
      return bytes;
    default:
      return bytes.splice(place, number(2), ...pick(number, TOKENS));
  }
}

const SPACES = ["", "", "", " ", "\n", "\t", "\r\n"];
const TEXTS = [
  "",
  "a",
  "data",
  "email",
  "type",
  "name",
  "users",
  "icu_1",
  "tony@stark.com",
  "é",
  "李",
  "😀",
  "\\n",
  "\\u00e9",
];
const SCALARS = ["0", "-1", "1.5", "1e5", "123456789012345678901", "true", "false", "null"];

function value(number, depth) {
  const space = () => pick(number, SPACES);
  const several = (one) => Array.from({ length: number(5) }, one).join(",");
  const text = () => `"${Array.from({ length: number(3) }, () => pick(number, TEXTS)).join("")}"`;
  const kinds = {
    object: () => `{${several(() => `${space()}${text()}${space()}:${value(number, depth + 1)}`)}${space()}}`,
    array: () => `[${several(() => value(number, depth + 1))}${space()}]`,
    // Some go deeper than anybody reads.
    nest: () => `${"[".repeat(number(90))}${text()}${"]".repeat(number(90))}`,
    text,
    scalar: () => pick(number, SCALARS),
  };
  const most = depth === 0 ? ["object", "object", "object", "array", "scalar", "text"] : Object.keys(kinds);
  const kind =
    depth > 5 ? "scalar" : pick(number, number(40) === 0 ? ["nest"] : most.filter((kind) => kind !== "nest"));
  return `${space()}${kinds[kind]()}${space()}`;
}

// The built module under generated inputs: it must not trap, must take as JSON what `JSON.parse` takes, and must find and
// build what the same module finds and builds as JavaScript.
//
//   node fuzz/wasm.mjs INPUTS [SEED]

import { deepEqual, equal, ok } from "node:assert/strict";
import { createRequire } from "node:module";
import { booked, bytes, numbers } from "./generate.mjs";

/** The instances that the package makes: after a trap it takes a fresh one. */
let instances = 0;
const { Instance } = WebAssembly;
WebAssembly.Instance = function (module, imports) {
  instances += 1;
  return new Instance(module, imports);
};

const api = await import("../pkg/index.js");
const SCHEMAS = Object.values(api).filter((schema) => schema?.checkJson !== undefined);
// Entries that are imported share one instance. The CommonJS twin has one of its own.
const javascript = Object.values(createRequire(import.meta.url)("../pkg/js.cjs"));
const twinOf = ({ kind }) => javascript.find((schema) => schema?.kind === kind);
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text, where it is JSON: UTF-8 that `JSON.parse` takes, without half a surrogate pair in an escape (RFC 8259, 8.2). */
function jsonOf(input) {
  try {
    const text = decoder.decode(input);
    JSON.parse(text);
    return hasLoneSurrogate(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function hasLoneSurrogate(json) {
  // In JSON a backslash is always the start of an escape.
  const unescaped = json.replace(/\\(?:u([0-9a-fA-F]{4})|.)/g, (_, code) =>
    code === undefined ? " " : String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(unescaped);
}

/** The deepest nesting of a JSON text. */
function depthOf(json) {
  let [depth, deepest] = [0, 0];
  for (const bracket of json.replace(/"(?:\\.|[^"\\])*"/g, "").replace(/[^[\]{}]/g, "")) {
    depth += "[{".includes(bracket) ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Levels that are read. */
const DEEPEST = 64;

const codesOf = ({ error, warnings = [] }) => [...(error?.issues ?? []), ...warnings].map(({ code }) => code);

/** What every input must hold of. Says whether it is JSON. */
function holds(schema, input) {
  const json = jsonOf(input);
  const result = schema.checkJson(input);
  const codes = codesOf(result);
  if (codes.includes("too_deep")) {
    deepEqual(codes, ["too_deep"]);
    ok(json === undefined || depthOf(json) > DEEPEST);
    return json !== undefined;
  }
  ok(json === undefined || depthOf(json) <= DEEPEST);
  equal(codes.includes("invalid_json"), json === undefined);
  if (json === undefined) {
    deepEqual(codes, ["invalid_json"]);
    const { params } = result.error.issues[0];
    ok(params.offset >= 0 && params.offset <= input.length);
    isTheSame(schema, input);
    return false;
  }
  deepEqual(codesOf(schema.checkJson(json)), codes);

  isAccepted(schema, input);
  isTheSame(schema, input);
  return true;
}

/** As JavaScript it finds and builds the same, to the letter. */
function isTheSame(schema, input, options) {
  const shown = ({ data, error, warnings }) => JSON.stringify([data, error?.issues, warnings]);
  equal(shown(twinOf(schema).buildJson(input, options)), shown(schema.buildJson(input, options)));
}

/** What is built is accepted, and built again the same. */
function isAccepted(schema, input, options) {
  const built = schema.buildJson(input, options);
  if (!built.success) return;
  equal(schema.checkJson(built.data, { ...options, envelope: "required" }).success, true);
  equal(schema.buildJson(built.data, options).data, built.data);
}

/** What every payload must hold of beside what it books. Says whether that is read as an offer or a quote. */
function holdsBooked({ offer, order, quote, booking }) {
  const [name, given, schema, input] = offer
    ? ["offer", offer, api.order, order]
    : ["quote", quote, api.booking, booking];
  const codes = (booked) => codesUnless(name, () => schema.checkJson(input, { [name]: booked }));
  const json = jsonOf(given);
  const found = codes(given);
  if (json === undefined) {
    equal(found, undefined);
    return false;
  }
  deepEqual(codes(json), found);
  // As a value, whose numbers and names are JavaScript's.
  const value = JSON.parse(json);
  deepEqual(codes(value), codes(JSON.stringify(value)));
  if (found === undefined) return false;

  const options = { [name]: given };
  ok(schema.checkJson(input).success || !schema.checkJson(input, options).success);
  isAccepted(schema, input, options);
  isTheSame(schema, input, options);
  return true;
}

/** The codes that are found; `undefined` where what is booked is refused for being something else. */
function codesUnless(name, check) {
  try {
    return codesOf(check());
  } catch (error) {
    ok(error instanceof TypeError && error.message.startsWith(`\`${name}\` must be`), error);
    return undefined;
  }
}

const inputs = Number(process.argv[2]);
const seed = Number(process.argv[3] ?? 8259);
const number = numbers(seed);
const counts = { json: 0, offers: 0, read: 0 };
for (let at = 0; at < inputs; at++) {
  const turn = at % (SCHEMAS.length + 1);
  const schema = SCHEMAS[turn];
  const input = schema ? { json: bytes(number) } : booked(number);
  try {
    if (schema) counts.json += holds(schema, input.json);
    else {
      counts.offers += 1;
      counts.read += holdsBooked(input);
    }
  } catch (error) {
    console.error(`${schema?.kind ?? "booked"}, input ${at} of seed ${seed}:`);
    for (const [name, bytes] of Object.entries(input))
      console.error(name, JSON.stringify(new TextDecoder().decode(bytes)));
    throw error;
  }
}
equal(instances, 1, "the module has trapped");
between(counts.json, inputs - counts.offers, "inputs are JSON");
between(counts.read, counts.offers, "offers and quotes are read");
console.log(`${inputs} inputs`);

/** Too few of one kind would not prove much. */
function between(count, all, what) {
  ok(count > all / 5 && count < (all * 4) / 5, `${count} of ${all} ${what}`);
}

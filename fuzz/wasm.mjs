// The built module under generated inputs: it must not trap, and must take as JSON what `JSON.parse` takes.
//
//   node fuzz/wasm.mjs INPUTS [SEED]

import { deepEqual, equal, ok } from "node:assert/strict";
import { bytes, numbers } from "./generate.mjs";

/** The instances that the package makes: after a trap it takes a fresh one. */
let instances = 0;
const { Instance } = WebAssembly;
WebAssembly.Instance = function (module, imports) {
  instances += 1;
  return new Instance(module, imports);
};

const api = await import("../pkg/index.js");
const SCHEMAS = Object.values(api).filter((schema) => schema?.checkJson !== undefined);
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
    return false;
  }
  deepEqual(codesOf(schema.checkJson(json)), codes);

  const built = schema.buildJson(input);
  if (!built.success) return true;
  equal(schema.checkJson(built.data, { envelope: "required" }).success, true);
  equal(schema.buildJson(built.data).data, built.data);
  return true;
}

const inputs = Number(process.argv[2]);
const seed = Number(process.argv[3] ?? 8259);
const number = numbers(seed);
let json = 0;
for (let at = 0; at < inputs; at++) {
  const input = bytes(number);
  const schema = SCHEMAS[at % SCHEMAS.length];
  try {
    if (holds(schema, input)) json += 1;
  } catch (error) {
    console.error(
      `${schema.kind}, input ${at} of seed ${seed}: ${JSON.stringify(new TextDecoder().decode(input))}`,
    );
    throw error;
  }
}
equal(instances, 1, "the module has trapped");
ok(
  json > inputs / 5 && json < (inputs * 4) / 5,
  `${json} of ${inputs} inputs are JSON: too few of one kind to prove much`,
);
console.log(`${inputs} inputs`);

// In a process: very many checks, and what they leave behind.

import { booking, customerUser, order } from "duffel-customers";
import { PAYLOADS } from "../payloads.mjs";
import { median } from "../stopwatch.mjs";

/** The memories of the instances that the package makes. */
const memories = [];
const { Instance } = WebAssembly;
WebAssembly.Instance = function (module, imports) {
  const instance = new Instance(module, imports);
  memories.push(instance.exports.memory);
  return instance;
};

const SCHEMAS = { order, booking, "customer-user": customerUser };
/** How many thousands the medians at the beginning and at the end are taken of. */
const SAMPLE = 15;
const WARM_UP = 20_000;

const checks = PAYLOADS.filter(({ name }) => !name.endsWith("passengers")).flatMap(({ kind, bodies }) =>
  Object.values(bodies).flatMap((body) => {
    const text = JSON.stringify(body);
    const bytes = new TextEncoder().encode(text);
    const schema = SCHEMAS[kind];
    return [
      () => schema.checkJson(bytes),
      () => schema.checkJson(text),
      () => schema.safeParse(body),
      () => schema.build(body),
    ];
  }),
);

/** Milliseconds that a thousand checks take, always the same ones. */
function thousand() {
  const start = performance.now();
  for (let at = 0; at < 1000; at++) checks[at % checks.length]();
  return performance.now() - start;
}

function held() {
  gc();
  gc();
  return {
    wasm: memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    heap: process.memoryUsage().heapUsed,
  };
}

/** What is held, and milliseconds per thousand, at the beginning and at the end. */
export default async function program({ effort }) {
  for (let count = 0; count < WARM_UP; count += 1000) thousand();
  const before = held();
  const times = [];
  for (let count = 0; count < effort.checks; count += 1000) times.push(thousand());
  const after = held();
  return {
    checks: effort.checks,
    before,
    after,
    first: median(times.slice(0, SAMPLE)),
    last: median(times.slice(-SAMPLE)),
    instances: memories.length,
  };
}

// How many generated inputs have broken nothing, as counted by the last complete `cargo xtask fuzz`.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { table } from "../markdown.mjs";

export const title = "Inputs that broke nothing";

const file = new URL("../counts/inputs.json", import.meta.url);

/** The targets compiled for this machine; the others run the built package. */
const NATIVE = {
  reader: "the reader against serde_json",
  check: "the check of any bytes, as every payload",
  built: "built bodies are accepted, and rebuilding them changes nothing",
  booked: "orders with their offers, bookings with their quotes",
  field: "one field, alone and within its form",
  answer: "responses from Duffel, or from anything in its place",
};
const BUILT = {
  wasm: "the built module against `JSON.parse`",
  gateway: "requests to the gateway, in front of a Duffel with arbitrary responses",
};

export async function measure() {
  if (!existsSync(file)) return { text: "Not counted yet: `cargo xtask fuzz` does it.", claims: claimsOf({}) };
  const { date, commit, counts: inputs } = JSON.parse(readFileSync(file, "utf8"));
  const targets = { ...NATIVE, ...BUILT };
  const lacks = (one, other) => Object.keys(one).filter((name) => !Object.hasOwn(other, name));
  const [unsaid, uncounted] = [lacks(inputs, targets), lacks(targets, inputs)];
  if (unsaid.length > 0) throw new Error(`No sentence here says what is searched by ${unsaid.join(", ")}`);
  if (uncounted.length > 0) throw new Error(`${fileURLToPath(file)} has no count of ${uncounted.join(", ")}`);
  const rows = Object.entries(targets).map(([name, what]) => [what, shown(inputs[name])]);
  return {
    text: `Counted by libFuzzer and the scripts themselves on ${date}, of ${commit}.\n\n${table(["", "inputs"], rows)}`,
    claims: claimsOf(inputs),
  };
}

function claimsOf(inputs) {
  const native = Object.keys(NATIVE).reduce((sum, name) => sum + (inputs[name] ?? 0), 0);
  const claim = (where, measured, atLeast) => ({
    what: `Generated inputs through the ${where} that broke nothing`,
    measured,
    atLeast,
    show: shown,
  });
  return [claim("core", native, 10_000_000), claim("built module", inputs.wasm ?? 0, 1_000_000)];
}

const shown = (number) => number.toLocaleString("en");

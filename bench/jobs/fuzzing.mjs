// How many made-up inputs have broken nothing: counted by the last whole `cargo xtask fuzz`.

import { existsSync, readFileSync } from "node:fs";
import { table } from "../markdown.mjs";

export const title = "Inputs that broke nothing";

const file = new URL("../counts/inputs.json", import.meta.url);

/** What is compiled for the machine at hand; the other targets run the built package. */
const NATIVE = {
  reader: "the reader against serde_json",
  check: "the check of any bytes, as every payload",
  built: "what is built is accepted, and built again the same",
  booked: "orders beside their offers, bookings beside their quotes",
  field: "one field, alone and in its form",
  answer: "answers of Duffel's, or of anybody in its place",
};
const BUILT = {
  wasm: "the built module against `JSON.parse`",
  gateway: "requests to the gateway, in front of a Duffel that answers anything",
};

export async function measure() {
  if (!existsSync(file)) return { text: "Not counted yet: `cargo xtask fuzz` does it.", claims: claimsOf({}) };
  const { date, commit, counts: inputs } = JSON.parse(readFileSync(file, "utf8"));
  const rows = Object.entries({ ...NATIVE, ...BUILT }).map(([name, what]) => [what, shown(inputs[name] ?? 0)]);
  return {
    text: `Counted by libFuzzer and the scripts themselves on ${date}, of ${commit}.\n\n${table(["", "inputs"], rows)}`,
    claims: claimsOf(inputs),
  };
}

function claimsOf(inputs) {
  const native = Object.keys(NATIVE).reduce((sum, name) => sum + (inputs[name] ?? 0), 0);
  const claim = (where, measured, atLeast) => ({
    what: `Made-up inputs through the ${where} that broke nothing`,
    measured,
    atLeast,
    show: shown,
  });
  return [claim("core", native, 10_000_000), claim("built module", inputs.wasm ?? 0, 1_000_000)];
}

const shown = (number) => number.toLocaleString("en");

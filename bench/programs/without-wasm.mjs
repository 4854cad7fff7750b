// In a runtime: the guide's order, checked by the module as WebAssembly and as JavaScript.

import { order } from "duffel-customers";
import guideOrder from "../../tests/examples/seed-order-create-with-user-request.json";
import { sideBySide } from "../stopwatch.mjs";

// Entries that are imported share one instance. The CommonJS twin has one of its own.
const twin = require("duffel-customers/js");

/** `{ "from bytes": [nanoseconds as WebAssembly, as JavaScript], … }` */
export default async function program({ clock, effort }) {
  const bytes = new TextEncoder().encode(JSON.stringify(guideOrder));
  const checks = {
    "from bytes": (schema) => schema.checkJson(bytes),
    "from a value": (schema) => schema.safeParse(guideOrder),
  };
  const results = {};
  for (const [input, check] of Object.entries(checks)) {
    const runs = [order, twin.order].map((schema) => () => check(schema));
    if (!runs.every((run) => run().success)) throw new Error("the guide's order was refused");
    // Runtimes take their time to compile so much JavaScript.
    results[input] = await sideBySide(clock, runs, { ...effort, warmUp: 10 * effort.warmUp });
  }
  return results;
}

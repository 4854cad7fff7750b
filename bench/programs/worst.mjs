// In a runtime: the bodies that take longest, as large as the default limit of bytes lets pass.

import * as schemas from "duffel-customers";
import { sideBySide } from "../stopwatch.mjs";
import { MOST_BYTES, WORST } from "../../tests/package/worst.mjs";

/** What `JSON.parse` does with a text, be it one or none. */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** `{ name, check, build, parse }` of each body, in nanoseconds. */
export default async function program({ clock, effort }) {
  const encoder = new TextEncoder();
  const results = [];
  for (const [name, { schema, text }] of Object.entries(WORST)) {
    const body = text(MOST_BYTES);
    const bytes = encoder.encode(body);
    const runs = [
      () => schemas[schema].checkJson(bytes),
      () => schemas[schema].buildJson(bytes),
      () => parse(body),
    ];
    const [check, build, parsed] = await sideBySide(clock, runs, effort);
    results.push({ name, check, build, parse: parsed });
  }
  return results;
}

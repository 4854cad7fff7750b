// The request bodies that Duffel documents.

import { readFileSync } from "node:fs";

/** One of them, without its envelope. */
export function documented(name) {
  const { data, ...bare } = JSON.parse(readFileSync(new URL(`../examples/${name}.json`, import.meta.url), "utf8"));
  return data ?? bare;
}

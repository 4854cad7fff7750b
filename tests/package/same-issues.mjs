// Compares what broken bodies came to in an engine without WebAssembly with what they come to here, to the letter.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { issuesOfBreakages } from "./breakages.mjs";
import { equal, ok } from "./expect.mjs";

/** `found` are the issues there; `folder` has the package installed. */
export async function sameIssues(folder, found) {
  const api = await import(pathToFileURL(join(folder, "node_modules/duffel-customers/index.js")).href);
  const expected = [...issuesOfBreakages(api)];
  ok(expected.length > 5000, "there are many");
  equal(found.length, expected.length);
  for (const [at, issue] of expected.entries()) equal(JSON.stringify(found[at]), JSON.stringify(issue));
}

// Chromium with the slim entry, given its module in every way there is.

import { cpSync } from "node:fs";
import { join } from "node:path";
import { equal } from "../expect.mjs";
import { runCases } from "../run-cases.mjs";
import { bundlePage, openPages } from "./chromium.mjs";

const GOOD = [
  "a response to come",
  "a response",
  "its URL",
  "its URL as text",
  "bytes",
  "a module",
  "a module, at once",
  "bytes, at once",
  "a view of bytes",
  "a view of bytes, at once",
  "twice",
];
const BAD = ["nothing", "what is not there", "what is no module"];

export const chromiumSlim = async (folder) => {
  const site = await bundlePage(folder, "slim-page.mjs");
  cpSync(join(folder, "node_modules/duffel-customers/validator.wasm"), join(site, "validator.wasm"));
  return openPages(site, {}, (report) =>
    runCases(
      Object.fromEntries([
        ...GOOD.map((way) => [way, async () => equal(await report(`?${way}`), 3)]),
        ...BAD.map((way) => [way, async () => equal(await report(`?${way}`), "WasmUnavailableError")]),
      ]),
    ),
  );
};

// A browser with the slim entry, given its module in every way there is; and where the page forbids WebAssembly.

import { cpSync } from "node:fs";
import { join } from "node:path";
import { equal, ok } from "../expect.mjs";
import { runCases } from "../run-cases.mjs";
import { ANOTHER, cannotRun, notLoaded } from "../sentences.mjs";
import { bundlePage, launch, openPages } from "./chromium.mjs";

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

const BAD = {
  nothing: ANOTHER,
  "what is not there": notLoaded("status 404"),
  "what is no module": ANOTHER,
  "another module": ANOTHER,
  "another module, as bytes": ANOTHER,
  "what nobody serves": notLoaded,
  "a response that was read": notLoaded,
};

/** Ways to bring it that a page may not go whose policy forbids WebAssembly. */
const FORBIDDEN = ["a response to come", "its URL as text", "bytes", "bytes, at once", "what is not there"];
const POLICY = { "content-security-policy": "default-src 'none'; script-src 'self'; connect-src 'self'" };

export const slimIn = (start) => async (folder) => {
  const site = await bundlePage(folder, "slim-page.mjs");
  for (const file of ["validator.wasm", "client.wasm"])
    cpSync(join(folder, "node_modules/duffel-customers", file), join(site, file));
  const open = (headers, work) => openPages(site, headers, work, start);
  const cases = {};
  const forbidden = await open(POLICY, async (report) => {
    const reports = [];
    for (const way of FORBIDDEN) reports.push([way, await report(`?${way}`)]);
    return reports;
  });
  for (const [way, [[sentence, cause]]] of forbidden)
    cases[`${way}, forbidden`] = () => {
      ok(cause.startsWith("CompileError: "), "the browser's own error");
      equal(sentence, cannotRun(cause));
    };
  return open({}, (report) => {
    for (const way of GOOD) cases[way] = async () => equal(await report(`?${way}`), [3, 3]);
    for (const [way, sentence] of Object.entries(BAD))
      cases[`${way}, and then the module`] = async () => {
        const [[said, cause], second] = await report(`?${way}`);
        equal([said, second], [typeof sentence === "function" ? sentence(cause) : sentence, 3]);
      };
    return runCases(cases);
  });
};

export const chromiumSlim = slimIn(launch);

// Chromium with a strict Content Security Policy, without and with the line that allows WebAssembly.

import { equal } from "../expect.mjs";
import { runCases } from "../run-cases.mjs";
import { bundlePage, reportOf } from "./chromium.mjs";

/** These need no WebAssembly. */
const PLAIN = ["jsonSchema", "flatten", "fromApiError"];

export const csp = async (folder) => {
  const site = await bundlePage(folder, "csp.mjs");
  const strict = await reportOf(site, { "content-security-policy": "default-src 'none'; script-src 'self'" });
  const allowing = await reportOf(site, {
    "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
  });
  const cases = {};
  for (const [name, outcome] of Object.entries(strict)) {
    cases[`${name}, forbidden`] = () => {
      if (PLAIN.includes(name)) return equal(outcome, "done");
      const [error, line] = outcome.split(/: .*: /s);
      return equal([error, line], ["WasmUnavailableError", "script-src 'wasm-unsafe-eval'"]);
    };
    cases[`${name}, allowed`] = () => equal(allowing[name], "done");
  }
  return runCases(cases);
};

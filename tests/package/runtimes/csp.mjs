// A browser with a strict Content Security Policy, without and with the line that allows WebAssembly.

import { equal } from "../expect.mjs";
import { runCases } from "../run-cases.mjs";
import { bundlePage, launch, reportOf } from "./chromium.mjs";

/** These need no WebAssembly. */
const PLAIN = ["jsonSchema", "flatten", "fromApiError"];

export const cspIn = (start) => async (folder) => {
  const site = await bundlePage(folder, "csp.mjs");
  const under = (policy) => reportOf(site, { "content-security-policy": policy }, start);
  const strict = await under("default-src 'none'; script-src 'self'");
  const allowing = await under("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
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

export const csp = cspIn(launch);

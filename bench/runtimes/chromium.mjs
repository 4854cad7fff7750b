// Headless Chromium: a page that runs the program.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportOf } from "../../tests/package/runtimes/chromium.mjs";
import { bundle, importOf } from "../bundle.mjs";

const entry = (program, args) => `
  ${importOf(program)}
  const clock = async () => performance.now();
  window.report = program({ clock, ...${JSON.stringify(args)} });
`;

/** A page of its own gets the finer clock. */
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

export function chromium(folder) {
  const program = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const [version] = /[\d.]+/.exec(execFileSync(program, ["--version"], { encoding: "utf8", stdio: "pipe" }));
  return {
    name: `Chromium ${version}`,
    async run(program, args) {
      const site = join(folder, "site");
      mkdirSync(site, { recursive: true });
      writeFileSync(join(site, "page.js"), await bundle(entry(program, args)));
      const page =
        '<!doctype html><meta charset="utf-8"><body><script type="module" src="/page.js"></script>';
      writeFileSync(join(site, "index.html"), page);
      return reportOf(site, ISOLATED);
    },
  };
}

// Writes the package's manifest: the template's, without the parts that only the build needs.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function writeManifest({ template, version, out }) {
  const {
    private: _,
    devDependencies: __,
    allowScripts: ___,
    ...manifest
  } = JSON.parse(readFileSync(join(template, "package.json"), "utf8"));
  writeFileSync(join(out, "package.json"), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
}

// Writes each type declaration twice: for the ES modules, and as `.d.cts` for the CommonJS twins. The two differ only
// in the extensions of their imports.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function writeDeclarations({ folders, out }) {
  mkdirSync(out);
  for (const folder of folders) {
    for (const file of readdirSync(folder)) {
      if (!file.endsWith(".d.ts")) continue;
      const text = readFileSync(join(folder, file), "utf8");
      writeFileSync(join(out, file), text);
      writeFileSync(join(out, file.replace(/\.ts$/, ".cts")), text.replace(/( from "\.\/[\w-]+)\.js"/g, '$1.cjs"'));
    }
  }
}

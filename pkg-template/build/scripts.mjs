// The scripts of the package. `validator/` becomes one file that every entry imports, so that a class is the same in all of them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Every entry of the package, and the module systems it comes in. */
const ENTRIES = [
  { entry: "index", formats: ["esm", "cjs"] },
  { entry: "slim", formats: ["esm", "cjs"] },
  { entry: "workerd", formats: ["esm"] },
];

const ENDING = { esm: "js", cjs: "cjs" };

export async function writeScripts({ template, glue, wasm, out }) {
  const define = { MODULE_AS_HEX: JSON.stringify(readFileSync(wasm).toString("hex")) };
  const script = (entry, name, format, more) =>
    build({
      entryPoints: [join(template, entry)],
      outfile: join(out, `${name}.${ENDING[format]}`),
      format,
      bundle: true,
      minify: true,
      target: "es2022",
      platform: "neutral",
      ...more,
    });
  for (const format of ["esm", "cjs"]) {
    await script("validator/index.ts", "validator", format, { alias: { "validator-glue": glue } });
  }
  for (const { entry, formats } of ENTRIES) {
    for (const format of formats) {
      const plugins = [sharedValidator(`./validator.${ENDING[format]}`)];
      await script(`entries/${entry}.ts`, entry, format, { define, external: ["*.wasm?module"], plugins });
    }
  }
}

/** Leaves `validator/` out of an entry: it imports the file that holds it. */
function sharedValidator(path) {
  return {
    name: "shared-validator",
    setup({ onResolve }) {
      onResolve({ filter: /\/validator\/index\.ts$/ }, () => ({ path, external: true, sideEffects: false }));
    },
  };
}

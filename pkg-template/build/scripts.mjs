// The scripts of the package. `validator/` becomes one file that every entry imports, so that a class is the same in
// all of them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Every entry: its file, where its module is from, and the module systems it comes in. */
const ENTRIES = [
  { name: "index", file: "entry.ts", source: "inlined.ts", formats: ["esm", "cjs"] },
  { name: "slim", file: "slim.ts", source: "given.ts", formats: ["esm", "cjs"] },
  { name: "workerd", file: "entry.ts", source: "imported.ts", formats: ["esm"] },
];

const ENDING = { esm: "js", cjs: "cjs" };

export async function writeScripts({ template, glue, wasm, out }) {
  const hex = readFileSync(wasm).toString("hex");
  const script = (file, name, format, more) =>
    build({
      entryPoints: [join(template, file)],
      outfile: join(out, `${name}.${ENDING[format]}`),
      format,
      bundle: true,
      minifyIdentifiers: true,
      minifySyntax: true,
      target: "es2022",
      platform: "neutral",
      ...more,
    });
  for (const format of ["esm", "cjs"]) {
    await script("validator/index.ts", "validator", format, {
      alias: { "validator-glue": glue },
      minifyWhitespace: true,
    });
  }
  for (const { name, file, source, formats } of ENTRIES) {
    for (const format of formats) {
      // With its white space: the marks that let bundlers drop what a page does not import are comments.
      await script(`entries/${file}`, name, format, {
        alias: { "module-source": join(template, "entries/source", source) },
        define: { MODULE_AS_HEX: JSON.stringify(hex) },
        external: ["*.wasm?module"],
        plugins: [sharedValidator(`./validator.${ENDING[format]}`)],
      });
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

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

/** Every entry of the client, and the main entry that goes with it. */
const CLIENT_ENTRIES = [
  { name: "client", main: "index", source: "inlined.ts", formats: ["esm", "cjs"] },
  { name: "client-workerd", main: "workerd", source: "imported-client.ts", formats: ["esm"] },
];

/** The kinds of payload, in the order of their numbers. */
const KINDS = [
  "customer_user",
  "customer_user_group",
  "customer_user_group_update",
  "order",
  "order_update",
  "booking",
  "component_client_key",
];

/** The JSON Schemas as one text. Without descriptions: a form does not show them, and they are in the declarations. */
function schemasIn(folder) {
  const withoutDescriptions = (key, value) => (key === "description" && typeof value === "string" ? undefined : value);
  const read = (kind) => JSON.parse(readFileSync(join(folder, `${kind}.json`), "utf8"), withoutDescriptions);
  return JSON.stringify(KINDS.map(read));
}

const ENDING = { esm: "js", cjs: "cjs" };

export async function writeScripts({ template, glue, wasm, schemas, client, out }) {
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
      define: { JSON_SCHEMAS: JSON.stringify(schemasIn(schemas)) },
      minifyWhitespace: true,
    });
  }
  for (const { name, file, source, formats } of ENTRIES) {
    for (const format of formats) {
      // With its white space: the marks that let bundlers drop what a page does not import are comments.
      await script(`entries/${file}`, name, format, {
        alias: { "module-source": join(template, "entries/source", source) },
        define: { MODULE_AS_HEX: hexOf(wasm), MODULE_EXPORTS: exportsOf(wasm) },
        external: ["*.wasm?module"],
        plugins: [elsewhere(/\/validator\/index\.ts$/, `./validator.${ENDING[format]}`)],
      });
    }
  }
  for (const { name, main, source, formats } of CLIENT_ENTRIES) {
    for (const format of formats) {
      await script("entries/client.ts", name, format, {
        alias: { "client-glue": client.glue, "module-source": join(template, "entries/source", source) },
        define: { MODULE_AS_HEX: hexOf(client.wasm) },
        inject: [join(template, "client/microtask.ts")],
        external: ["*.wasm?module"],
        plugins: [elsewhere(/\/entries\/entry\.ts$/, `./${main}.${ENDING[format]}`)],
      });
    }
  }
}

function hexOf(wasm) {
  return JSON.stringify(readFileSync(wasm).toString("hex"));
}

/** The names of what a module exports. */
function exportsOf(wasm) {
  const module = new WebAssembly.Module(readFileSync(wasm));
  return JSON.stringify(WebAssembly.Module.exports(module).map(({ name }) => name));
}

/** Leaves a file out of an entry: it imports the script that holds it. */
function elsewhere(filter, path) {
  return {
    name: "elsewhere",
    setup({ onResolve }) {
      onResolve({ filter }, () => ({ path, external: true, sideEffects: false }));
    },
  };
}

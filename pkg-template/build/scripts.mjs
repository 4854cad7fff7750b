// Builds the package's scripts. `validator/` becomes one file that every entry imports, so that a class is the same in
// all of them. So do the client's errors and `webhook/`, which a program can use without the client.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { instantiable, relabelled } from "./javascript.mjs";

/** Every entry: its file, the source of its module, and its module systems. */
const ENTRIES = [
  { name: "index", file: "entry.ts", source: "inlined.ts", formats: ["esm", "cjs"] },
  { name: "slim", file: "slim.ts", source: "given.ts", formats: ["esm", "cjs"] },
  { name: "workerd", file: "entry.ts", source: "imported.ts", formats: ["esm"] },
  { name: "js", file: "js.ts", source: "javascript.ts", formats: ["esm", "cjs"] },
];

/**
 * The scripts that need the client's module, each with the main entry it goes with and the client's entry that exports
 * it.
 */
const CLIENTS = [
  { name: "duffel", main: "index", entry: "client", source: "inlined.ts", formats: ["esm", "cjs"] },
  { name: "duffel-workerd", main: "workerd", entry: "client-workerd", source: "imported-client.ts", formats: ["esm"] },
];

/** The files that the client's entries share, and their sources. */
const CLIENT_PARTS = { "client-errors": "client/errors.ts", webhook: "webhook/index.ts" };

/** The JSON Schemas as one string, without descriptions: forms do not show them, and the declarations contain them. */
function schemasIn(folder, kinds) {
  const withoutDescriptions = (key, value) => (key === "description" && typeof value === "string" ? undefined : value);
  const read = (kind) => JSON.parse(readFileSync(join(folder, `${kind}.json`), "utf8"), withoutDescriptions);
  return JSON.stringify(kinds.map(read));
}

const ENDING = { esm: "js", cjs: "cjs" };

/** `kinds`: the names of the kinds of payload, in the order of their numbers in the module. */
export async function writeScripts({ template, wasm, javascript, kinds, schemas, client, out }) {
  /** Leaves a file out of a script, which imports the script that contains it instead. */
  const elsewhere = (file, name, format) => ({
    name: `${file} elsewhere`,
    setup({ onResolve }) {
      onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) => {
        if (kind === "entry-point" || join(resolveDir, path) !== join(template, file)) return undefined;
        return { path: `./${name}.${ENDING[format]}`, external: true, sideEffects: false };
      });
    },
  });
  /** The same for the module as JavaScript. */
  const javascriptElsewhere = (format) => ({
    name: "JavaScript elsewhere",
    setup({ onResolve }) {
      const path = `./validator.wasm.${ENDING[format]}`;
      onResolve({ filter: /^\.\/validator\.wasm\.js$/ }, () => ({ path, external: true, sideEffects: false }));
    },
  });
  const script = (file, name, format, more) =>
    build({
      entryPoints: file && [join(template, file)],
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
      define: { KINDS: JSON.stringify(kinds), JSON_SCHEMAS: JSON.stringify(schemasIn(schemas, kinds)) },
      minifyWhitespace: true,
      // When an error is thrown, Node and Deno print the whole line.
      lineLimit: 160,
    });
    await script(undefined, "validator.wasm", format, {
      stdin: { contents: instantiable(readFileSync(javascript, "utf8")) },
      minifyWhitespace: true,
      lineLimit: 160,
    });
    const file = join(out, `validator.wasm.${ENDING[format]}`);
    writeFileSync(file, relabelled(readFileSync(file, "utf8")));
  }
  for (const { name, file, source, formats } of ENTRIES) {
    for (const format of formats) {
      // Keep white space: the comments that let bundlers drop unused exports must survive.
      await script(`entries/${file}`, name, format, {
        alias: { "module-source": join(template, "entries/source", source) },
        define: { MODULE_AS_HEX: hexOf(wasm), MODULE_EXPORTS: exportsOf(wasm) },
        external: ["*.wasm?module"],
        plugins: [elsewhere("validator/index.ts", "validator", format), javascriptElsewhere(format)],
      });
    }
  }
  for (const format of ["esm", "cjs"]) {
    for (const [name, file] of Object.entries(CLIENT_PARTS)) {
      await script(file, name, format, { plugins: [elsewhere("validator/index.ts", "validator", format)] });
    }
  }
  for (const { name, main, entry, source, formats } of CLIENTS) {
    for (const format of formats) {
      const parts = Object.entries(CLIENT_PARTS).map(([part, file]) => elsewhere(file, part, format));
      await script("entries/duffel.ts", name, format, {
        alias: { "client-glue": client.glue, "module-source": join(template, "entries/source", source) },
        define: { MODULE_AS_HEX: hexOf(client.wasm) },
        inject: [join(template, "client/microtask.ts")],
        external: ["*.wasm?module"],
        plugins: [elsewhere("entries/entry.ts", main, format), ...parts],
      });
      await script("entries/client.ts", entry, format, {
        plugins: [
          elsewhere("entries/duffel.ts", name, format),
          elsewhere("validator/index.ts", "validator", format),
          ...parts,
        ],
      });
    }
  }
}

function hexOf(wasm) {
  return JSON.stringify(readFileSync(wasm).toString("hex"));
}

/** The names of a module's exports. */
function exportsOf(wasm) {
  const module = new WebAssembly.Module(readFileSync(wasm));
  return JSON.stringify(WebAssembly.Module.exports(module).map(({ name }) => name));
}

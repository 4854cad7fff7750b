// Bundles a program for a runtime: the package from `pkg/`, the peers, and what is made for them beforehand.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { PEERS } from "./peers.mjs";
import { SCHEMAS } from "./schemas.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PAYLOADS = ["order", "customer-user", "booking", "email"];

/** The code that ajv writes for one of the schemas. */
function compiled(payload) {
  const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, esm: true } });
  addFormats(ajv);
  return standaloneCode(ajv, ajv.compile(SCHEMAS[payload]));
}

/** A module that exports, peer by peer, what each makes of every payload. */
function everyPeer() {
  const imports = [];
  const peers = PEERS.map(({ name, folder }, peer) => {
    const files = PAYLOADS.map((payload) => [payload, here(`peers/${folder}/${payload}.mjs`)]);
    const checks = files
      .filter(([, file]) => existsSync(file))
      .map(([payload, file], at) => {
        imports.push(`import * as of${peer}_${at} from ${JSON.stringify(file)};`);
        return `${JSON.stringify(payload)}: of${peer}_${at}`;
      });
    return `{ name: ${JSON.stringify(name)}, checks: { ${checks.join(", ")} } }`;
  });
  return `${imports.join("\n")}\nexport default [${peers.join(", ")}];`;
}

/** By the start of their names: modules that are written here. */
const WRITTEN = {
  compiled: (payload) => ({ contents: compiled(payload) }),
  schema: (payload) => ({ contents: JSON.stringify(SCHEMAS[payload]), loader: "json" }),
  peers: () => ({ contents: everyPeer() }),
};

/** One of the package's entries, under the first of these conditions that it knows. */
function entry(name, conditions) {
  const { exports } = JSON.parse(readFileSync(here("../pkg/package.json"), "utf8"));
  const branches = exports[name.replace("duffel-customers", ".")];
  const condition = [...conditions, "default"].find((name) => Object.hasOwn(branches, name));
  return here(`../pkg/${branches[condition].default}`);
}

const plugin = (conditions) => ({
  name: "bench",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^duffel-customers(\/\w+)?$/ }, ({ path, kind }) => ({
      path: entry(path, kind === "require-call" ? ["require"] : conditions),
    }));
    onResolve({ filter: /\.wasm(\?module)?$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^(compiled|schema|peers):/ }, ({ path }) => ({ path, namespace: "written" }));
    onLoad({ filter: /.*/, namespace: "written" }, ({ path }) => {
      const [kind, name] = path.split(":");
      return { ...WRITTEN[kind](name), resolveDir: here(".") };
    });
  },
});

/** A statement that imports the default export of this file as `program`. */
export const importOf = (file) => `import program from ${JSON.stringify(fileURLToPath(file))};`;

/** Bundles this source text, which imports relative to this folder, into one file and gives its text. */
export async function bundle(source, { conditions = [], minify = false } = {}) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: here(".") },
    bundle: true,
    minify,
    write: false,
    format: "esm",
    conditions,
    plugins: [plugin(conditions)],
  });
  return outputFiles[0].text;
}

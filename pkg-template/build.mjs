// Assembles the npm package from the output of wasm-bindgen and of the crate's tables, the entries, the declarations
// and the manifest.
//
//   node build.mjs --version 1.2.3 --wasm FILE --javascript FILE --client-glue DIR --client-wasm FILE --generated DIR --out DIR
//
// `--wasm` is the validator's optimised module, which needs no glue, and `--javascript` the same by wasm2js;
// `--client-wasm` is the client's, and `--client-glue` holds its `client.js`, by wasm-bindgen; `--generated` holds
// `payloads.d.ts`, `kinds.json`, with the names of the kinds, and `schemas/`, with a JSON Schema for each.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeDeclarations } from "./build/declarations.mjs";
import { writeManifest } from "./build/manifest.mjs";
import { writeScripts } from "./build/scripts.mjs";

const template = dirname(fileURLToPath(import.meta.url));
const string = { type: "string" };
const OPTIONS = ["version", "wasm", "javascript", "client-glue", "client-wasm", "generated", "out"];
const { values } = parseArgs({ options: Object.fromEntries(OPTIONS.map((name) => [name, string])) });
for (const option of OPTIONS) {
  if (values[option] === undefined) throw new Error(`build.mjs needs --${option}`);
}
const out = resolve(values.out);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(values.wasm, join(out, "validator.wasm"));
cpSync(values["client-wasm"], join(out, "client.wasm"));
cpSync(join(template, "README.md"), join(out, "README.md"));
cpSync(join(template, "examples"), join(out, "examples"), { recursive: true });
const repository = dirname(template);
for (const file of readdirSync(repository)) {
  if (/^(LICENSE|CHANGELOG)/.test(file)) cpSync(join(repository, file), join(out, file));
}
writeManifest({ template, version: values.version, out });
writeDeclarations({ folders: [join(template, "types"), values.generated], out: join(out, "types") });
const schemas = join(values.generated, "schemas");
cpSync(schemas, join(out, "schemas"), { recursive: true });
await writeScripts({
  template,
  wasm: values.wasm,
  javascript: values.javascript,
  kinds: JSON.parse(readFileSync(join(values.generated, "kinds.json"), "utf8")),
  schemas,
  client: { glue: resolve(values["client-glue"], "client.js"), wasm: values["client-wasm"] },
  out,
});

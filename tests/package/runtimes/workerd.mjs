// workerd, through miniflare, with the Worker bundled as wrangler bundles it: the `workerd` condition, `.wasm` imports
// left to the runtime.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";

const run = (program) => async (folder) => {
  const worker = await bundle(folder, program);
  const wasm = readFileSync(join(folder, "node_modules/duffel-customers/validator.wasm"));
  const miniflare = new Miniflare({
    compatibilityDate: "2026-04-01",
    modules: [
      { type: "ESModule", path: "worker.mjs", contents: worker.text },
      ...worker.modules.map((path) => ({ type: "CompiledWasm", path, contents: wasm })),
    ],
  });
  try {
    const answer = await miniflare.dispatchFetch("http://localhost/");
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return JSON.parse(text);
  } finally {
    await miniflare.dispose();
  }
};

/** The Worker's script, and the `.wasm` imports it is left with. */
async function bundle(folder, program) {
  const modules = [];
  const { outputFiles } = await build({
    entryPoints: [join(folder, "programs", program)],
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    plugins: [
      {
        name: "wasm-modules",
        setup({ onResolve }) {
          onResolve({ filter: /wasm(\?module)?$/ }, ({ path }) => {
            const name = path.endsWith("?module") ? "validator.wasm?module" : "validator.wasm";
            modules.push(name);
            return { path: `./${name}`, external: true };
          });
        },
      },
    ],
  });
  if (modules.length !== 1) throw new Error(`expected one import of the module, got ${modules}`);
  return { text: outputFiles[0].text, modules };
}

export const workerd = run("worker.mjs");
export const workerdSlim = run("slim-worker.mjs");

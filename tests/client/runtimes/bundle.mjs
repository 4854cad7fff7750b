// A Worker as wrangler bundles it: the `workerd` condition, `.wasm` imports left to the runtime.

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

/** The modules of a Worker for Miniflare: its script, and the `.wasm` files that the script imports. */
export async function bundleWorker(folder, entry, options = {}) {
  const wasm = new Set();
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    plugins: [
      {
        name: "wasm-modules",
        setup({ onResolve }) {
          onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => {
            wasm.add(basename(path));
            return { path: `./${basename(path)}`, external: true };
          });
        },
      },
    ],
    ...(typeof entry === "string"
      ? { entryPoints: [join(folder, entry)] }
      : { stdin: { ...entry, resolveDir: folder } }),
    ...options,
  });
  const { text } = outputFiles[0];
  const contents = (path) => readFileSync(join(folder, "node_modules/duffel-customers", path.replace("?module", "")));
  return [
    { type: "ESModule", path: "worker.mjs", contents: text },
    ...[...wasm].map((path) => ({ type: "CompiledWasm", path, contents: contents(path) })),
  ];
}

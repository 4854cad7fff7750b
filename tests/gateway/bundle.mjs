// Bundles a program with the built package, as wrangler bundles a Worker, and as a server on Node is bundled.

import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const pkg = join(here, "../../pkg");

/** The entry that `exports` gives for these conditions. */
function entry(name, conditions) {
  const { exports } = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
  const branch = Object.entries(exports[name]).find(([condition]) => conditions.includes(condition));
  return join(pkg, branch[1].default);
}

/** The script of `programs/<name>`, and the names of the modules that it leaves to the runtime. */
export async function bundle(name, conditions) {
  const modules = new Set();
  const { outputFiles } = await build({
    entryPoints: [join(here, "programs", name)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    external: ["cloudflare:*", "node:*"],
    plugins: [
      {
        name: "package",
        setup({ onResolve }) {
          onResolve({ filter: /^duffel-customers(\/client)?$/ }, ({ path }) => ({
            path: entry(path.replace("duffel-customers", "."), conditions),
          }));
          onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => {
            const file = basename(path, "?module");
            modules.add(file);
            return { path: `./${file}`, external: true };
          });
        },
      },
    ],
  });
  return {
    text: outputFiles[0].text,
    modules: [...modules].map((path) => ({ path, contents: readFileSync(join(pkg, path)) })),
  };
}

/** The exports of a program, on Node. */
export async function load(name) {
  const { text } = await bundle(name, ["default"]);
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

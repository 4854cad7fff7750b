// Bundles a program with the gateway as the package ships it: its sources beside the built validator of `pkg/`.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const pkg = join(root, "pkg");

/** The client's entry, as a virtual file: what it exports of the gateway and of webhooks, and a `Duffel`. */
const CLIENT = `
export { createGateway } from ${JSON.stringify(join(root, "pkg-template/gateway/index.ts"))};
export { verifyWebhook, WebhookSignatureError } from ${JSON.stringify(join(root, "pkg-template/webhook/index.ts"))};
export { Duffel } from ${JSON.stringify(join(here, "duffel-over-fetch.mjs"))};
`;

/** The script of `programs/<name>`, for Node (`index.js`) or for a Worker (`workerd.js`, which imports its module). */
export async function bundle(name, entry) {
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
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^duffel-customers\/client$/ }, () => ({ path: "client", namespace: "client" }));
          onLoad({ filter: /./, namespace: "client" }, () => ({ contents: CLIENT, resolveDir: here }));
          onResolve({ filter: /\/client\/forward\.ts$/ }, () => ({ path: join(here, "duffel-over-fetch.mjs") }));
          onResolve({ filter: /\/entries\/entry\.ts$/ }, () => ({ path: join(pkg, entry), sideEffects: false }));
          onResolve({ filter: /\.wasm\?module$/ }, () => ({ path: "./validator.wasm", external: true }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

export const validatorModule = () => readFileSync(join(pkg, "validator.wasm"));

// What bundlers make of the entries: how large they are, and what is in them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { runCases } from "../../package/run-cases.mjs";
import { equal, ok } from "../expect.mjs";
import { bundleWorker } from "./bundle.mjs";

const KB = 1000;

const GATEWAY = `
  import { createGateway, Duffel } from "duffel-customers/client";
  export default {
    fetch: createGateway({ duffel: (env) => new Duffel({ token: env.T }), allow: ["customerUsers.get"], authorize: () => true }),
  };
`;

/** Single imports, and the most that each may be, minified: none of them needs a module, or a schema. */
const SINGLE = {
  "duffel-customers": { flatten: 2000, fromApiError: 3500, ValidationError: 1500 },
  "duffel-customers/client": {
    verifyWebhook: 3500,
    WebhookSignatureError: 1000,
    DuffelError: 4500,
    ValidationError: 1500,
  },
};

export function bundles(folder) {
  const installed = (name) => readFileSync(join(folder, "node_modules/duffel-customers", name));
  /** The files of the package that a program brings with it, for a page or a server. */
  const inputs = async (contents) => {
    const { metafile } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      write: false,
      format: "esm",
      metafile: true,
      treeShaking: false,
    });
    return Object.keys(metafile.inputs).map((path) => path.split("duffel-customers/").at(-1));
  };
  const cases = {};
  for (const [entry, sizes] of Object.entries(SINGLE)) {
    for (const [name, most] of Object.entries(sizes)) {
      const contents = `export { ${name} } from "${entry}";`;
      cases[`${name} alone, of ${entry}, is at most ${most} bytes in a page and in a Worker`] = async () => {
        const stdin = { contents, resolveDir: folder };
        const { outputFiles } = await build({ stdin, bundle: true, minify: true, write: false, format: "esm" });
        const inPage = outputFiles[0].contents.length;
        ok(inPage <= most, `at most ${most}, not ${inPage}`);
        const [{ contents: script }] = await bundleWorker(folder, { contents }, { minify: true });
        ok(script.length <= most, `at most ${most} in a Worker, not ${script.length}`);
      };
    }
  }
  return runCases({
    ...cases,
    "the main entry brings nothing of the client": async () => {
      const files = await inputs('import * as main from "duffel-customers"; console.log(main);');
      equal(
        files.filter((file) => file.includes("client")),
        [],
      );
      ok(files.includes("index.js") && files.includes("validator.js"), `the main entry's own files, not ${files}`);
      for (const file of [
        "index.js",
        "index.cjs",
        "workerd.js",
        "slim.js",
        "slim.cjs",
        "validator.js",
        "validator.cjs",
      ]) {
        ok(
          !/client\.|DuffelError|authorization|queueMicrotask/i.test(installed(file).toString()),
          `nothing of it in ${file}`,
        );
      }
    },
    "the client brings the main entry, and so its ValidationError": async () => {
      const files = await inputs('import * as client from "duffel-customers/client"; console.log(client);');
      ok(
        files.includes("client.js") && files.includes("index.js") && files.includes("validator.js"),
        `all three, not ${files}`,
      );
    },
    "the client's module is at most 60 KB of brotli": () => {
      const size = brotliCompressSync(installed("client.wasm")).length;
      ok(size <= 60 * KB, `at most 60 KB, not ${size}`);
    },
    "a Worker with a gateway is at most 100 KB, minified and compressed": async () => {
      const modules = await bundleWorker(folder, { contents: GATEWAY }, { minify: true });
      const sizes = modules.map(({ path, contents }) => [path, gzipSync(contents).length]);
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      ok(total <= 100 * KB, `at most 100 KB, not ${JSON.stringify(sizes)}`);
    },
    "the CommonJS twin is the same client, and its errors are known to both": async () => {
      const { createRequire } = await import("node:module");
      const require = createRequire(join(folder, "package.json"));
      const twin = require("duffel-customers/client");
      const esm = await import(join(folder, "node_modules/duffel-customers/client.js"));
      equal(Object.keys(twin).sort(), Object.keys(esm).sort());
      ok(new twin.DuffelTimeoutError("late") instanceof esm.DuffelConnectionError, "instanceof across the two");
      const error = await new twin.Duffel({ token: "a", fetch: async () => ({}) }).identity.customerUsers
        .create({})
        .catch((error) => error);
      ok(error instanceof require("duffel-customers").ValidationError, "the main entry's class");
    },
  });
}

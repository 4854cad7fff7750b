// The bytes that a page or Worker ships for a job, bundled and minified.

import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundle } from "../bundle.mjs";
import { kilobytes, table } from "../markdown.mjs";
import { PEERS } from "../peers.mjs";
import { application } from "./start.mjs";

export const title = "Bytes shipped";

const FOR = { order: "an order", "customer-user": "a customer user", booking: "a stays booking" };

export async function measure() {
  const rows = [];
  for (const { name, folder } of PEERS) {
    const sizes = [];
    for (const payload of Object.keys(FOR)) sizes.push(await sizesOf(application(folder, payload)));
    sizes.push(await sizesOf(applicationOfAll(folder)));
    rows.push([
      name,
      ...sizes.map(({ minified, gzip, brotli }) => [minified, gzip, brotli].map(kilobytes).join(" · ")),
    ]);
  }
  const entry = await sizesOf('export * from "duffel-customers";');
  const claims = [
    {
      what: "Main entry, KB of brotli",
      measured: entry.brotli / 1000,
      atMost: 14,
      aim: 10,
      show: (size) => size.toFixed(1),
    },
  ];
  return { text: `${INTRODUCTION}\n\n${table(["", ...Object.values(FOR), "all three"], rows)}`, claims };
}

const INTRODUCTION = `Bundled and minified by esbuild, with the schema: minified · gzip · brotli. This package includes the rules and messages of every body; the
others include only what each job needs.`;

const applicationOfAll = (folder) =>
  Object.keys(FOR)
    .map((payload, at) => `export { issuesOf as check${at} } from "./peers/${folder}/${payload}.mjs";`)
    .join("\n");

async function sizesOf(source) {
  const text = await bundle(source, { minify: true });
  return {
    minified: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text).length,
  };
}

// The entry without WebAssembly: in Node, and in a page whose policy forbids it.

import { join } from "node:path";
import { report } from "../output.mjs";
import { bundlePage, launch, reportOf } from "./chromium.mjs";

export const nodeJavascript = (folder) => report(process.execPath, ["programs/javascript.cjs"], { cwd: folder });

/** The cases in a page, in the browser that `start` starts. */
export const javascriptIn = (start) => async (folder) => {
  const watched = {
    name: "watched",
    setup({ onResolve }) {
      const path = join(folder, "programs/watched-javascript.mjs");
      onResolve({ filter: /validator\.wasm\.js$/ }, ({ importer }) => (importer === path ? undefined : { path }));
    },
  };
  const site = await bundlePage(folder, "javascript-page.mjs", [watched]);
  return reportOf(site, { "content-security-policy": "default-src 'none'; script-src 'self'" }, start);
};

export const chromiumJavascript = javascriptIn(launch);

// A module of the example by itself, in Node.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** What the module in this file of the example exports. */
export async function moduleOf(file) {
  const example = new URL("../../www-example/", import.meta.url);
  const { build } = createRequire(new URL("package.json", example))("esbuild");
  const entryPoints = [fileURLToPath(new URL(file, example))];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "esm", platform: "node" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

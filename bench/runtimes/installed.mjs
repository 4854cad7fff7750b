// What the tests of the package have installed: Deno, Bun, miniflare.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const tests = new URL("../../tests/package/", import.meta.url);
const require = createRequire(new URL("package.json", tests));

export const load = (name) => require(name);
export const program = (name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, tests));
export const version = (name) => require(`${name}/package.json`).version;

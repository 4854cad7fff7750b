// The versions that the repository's README names, against those that the tests install.

import { readFileSync } from "node:fs";
import { ok } from "../package/expect.mjs";
import { runCases } from "../package/run-cases.mjs";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** A package's major and minor version, as a folder's manifest pins it. */
function version(folder, name) {
  const { devDependencies } = JSON.parse(read(`${folder}/package.json`));
  return devDependencies[name].split(".").slice(0, 2).join(".");
}

export function versionsCases() {
  const readme = read("README.md");
  const cell = (name) => `tests/matrix/cells/${name}`;
  const major = (name) => version(cell(name), "@sparticuz/chromium").split(".")[0];
  const native = cell("react-native");
  const said = {
    "Deno and Bun": `tested on ${version("tests/package", "deno")} and ${version("tests/package", "bun")}`,
    "React Native": `Metro ${version(native, "metro")} on Hermes ${version(native, "hermes-engine-cli")}`,
    "the oldest Chrome": `${major("chromium-115")} and newer; tested in Chromium ${major("chromium-115")}`,
    "the oldest with JavaScript": `Chrome and Edge from ${major("chromium-103")}, `,
  };
  return runCases(
    Object.fromEntries(Object.entries(said).map(([name, text]) => [name, () => ok(readme.includes(text), text)])),
  );
}

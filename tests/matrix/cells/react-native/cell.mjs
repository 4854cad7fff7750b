// React Native: Metro's bundle in Hermes, an engine without WebAssembly. There the package is its JavaScript, without a
// word of the program's.

import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { equal, ok } from "../../../package/expect.mjs";
import { sameIssues } from "../../../package/same-issues.mjs";
import { EXPECTED } from "../../programs/verdict.mjs";

const HERMES = { darwin: "osx-bin", linux: "linux64-bin" }[process.platform];

export default ({ folder, run }) => {
  for (const name of ["breakages.mjs", "offers.mjs", "payloads.mjs"])
    cpSync(fileURLToPath(new URL(`../../../package/${name}`, import.meta.url)), join(folder, "src", name));

  /** What the program comes to, compiled as an app's release is. */
  const inHermes = async (env) => {
    await run("metro build program.js --config metro.config.cjs --platform ios --dev false --reset-cache --out bundle", env);
    const tools = `node_modules/hermes-engine-cli/${HERMES}`;
    await run(`${tools}/hermesc -O -w -emit-binary -out bundle.hbc bundle.js`);
    return JSON.parse(await run(`${tools}/hermes -b bundle.hbc`));
  };

  const same = async (env) => {
    const { lacks, verdict, issues } = await inHermes(env);
    ok(lacks, "there is no WebAssembly");
    equal(verdict, EXPECTED);
    await sameIssues(folder, issues);
  };

  return {
    "the verdict, and the issues of all that is broken": () => same({}),
    "with a Metro that ignores `exports`": () => same({ EXPORTS: "no" }),
  };
};

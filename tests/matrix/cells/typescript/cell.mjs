// TypeScript, newest and last of 5: strict, without skipping the package's declarations, with every way to find them. What
// it compiles is run.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

const STRICT =
  "--strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck false --target es2022 --lib es2022,dom";
const VERDICT = "export declare function verdict(api: object): unknown;\n";

export default ({ folder, run, printed }) => {
  const cases = {};
  for (const compiler of ["typescript", "typescript-5"]) {
    const tsc = (way, file, out) => {
      writeFileSync(join(folder, "src/verdict.d.mts"), VERDICT);
      return run(
        `node node_modules/${compiler}/bin/tsc ${STRICT} ${way} --outDir ${out} --rootDir . ${file} && cp -r src ${out}/`,
      );
    };
    for (const resolution of ["node16", "nodenext"]) {
      for (const kind of ["mts", "cts"]) {
        cases[`${compiler}, ${resolution}, .${kind}`] = async () => {
          const out = `out-${compiler}-${resolution}`;
          await tsc(`--module ${resolution} --moduleResolution ${resolution}`, `program.${kind}`, out);
          await printed(`node ${out}/program.${kind.replace("ts", "js")}`);
        };
      }
    }
    cases[`${compiler}, bundler`] = async () => {
      await tsc("--module esnext --moduleResolution bundler", "program.mts", `out-${compiler}-bundler`);
      await printed(`node out-${compiler}-bundler/program.mjs`);
    };
  }
  return cases;
};

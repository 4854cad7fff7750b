// Jest's jsdom: CommonJS, a realm of its own, and no `TextEncoder`.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { output } from "../output.mjs";

const require = createRequire(import.meta.url);

export const jest = async (folder) => {
  await build({
    entryPoints: [join(folder, "programs/jest.mjs")],
    outfile: join(folder, "suite.test.cjs"),
    bundle: true,
    format: "cjs",
    platform: "node",
    external: ["duffel-customers"],
  });
  const config = {
    rootDir: folder,
    testEnvironment: require.resolve("jest-environment-jsdom"),
    testMatch: ["**/*.test.cjs"],
    transform: {},
  };
  writeFileSync(join(folder, "jest.config.json"), JSON.stringify(config));
  await output(
    process.execPath,
    [require.resolve("jest/bin/jest"), "--config", "jest.config.json", "--runInBand", "--no-cache"],
    { cwd: folder },
  );
  return JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
};

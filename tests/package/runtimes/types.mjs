// TypeScript: what must compile, what must not, and that the declarations are the contract's.

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { equal, ok } from "../expect.mjs";
import { output } from "../output.mjs";
import { runCases } from "../run-cases.mjs";
import { here } from "../stage.mjs";
import { examplesOf, GLOBALS } from "../types/examples.mjs";
import { contractCheck, contractModule } from "../types/contract.mjs";
import { undocumented } from "../types/documented.mjs";
import { fieldExamples } from "../types/field-examples.mjs";

const require = createRequire(import.meta.url);
const TSC = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");

const STRICT = [
  "--noEmit",
  "--strict",
  "--exactOptionalPropertyTypes",
  "--noUncheckedIndexedAccess",
  "--skipLibCheck",
  "false",
  "--types",
  "",
  "--target",
  "es2022",
];
/** What does not go without `--strict`. */
const LOOSE = ["--exactOptionalPropertyTypes", "false"];
const BUNDLER = ["--module", "esnext", "--moduleResolution", "bundler"];
const NODE = ["--module", "nodenext", "--moduleResolution", "nodenext"];
const PLAIN = ["--lib", "es2022"];
const DOM = ["--lib", "es2022,dom,dom.iterable"];

/** The declarations of `duffel-customers/client`. */
const CLIENT = /^(?:client|gateway|webhook)/;

/** The declarations whose fields have examples, the entry that has them, and what it needs. */
const RECORDS = [
  ["payloads", "duffel-customers", PLAIN],
  ["facts", "duffel-customers", PLAIN],
  ["client-records", "duffel-customers/client", DOM],
];

/** Changes to the contract that the check must notice. */
const ALTERED = [
  ["maxBytes?: number", "maxBytes?: string"],
  ["readonly pointer: string", "readonly pointer: number"],
  ["readonly issues: readonly Issue[];", "readonly issues: readonly Issue[];\n  readonly extra: 1;"],
  ["sumAmounts(amounts: readonly string[])", "sumAmounts(amounts: string)"],
  ['"too_deep" |', '"too_deep" | "too_shallow" |'],
];

export const types = (folder) => {
  cpSync(join(here, "types"), join(folder, "types"), { recursive: true });
  cpSync(join(here, "node_modules/@standard-schema/spec"), join(folder, "node_modules/@standard-schema/spec"), {
    recursive: true,
  });
  const contract = readFileSync(join(here, "../contract/index.d.ts"), "utf8");
  writeFileSync(join(folder, "types/contract.d.ts"), contractModule(contract));
  writeFileSync(join(folder, "types/contract-check.ts"), contractCheck(contract, "duffel-customers"));

  const tsc = (files, ...options) =>
    output(process.execPath, [TSC, ...STRICT, ...options.flat(), ...files], { cwd: folder });
  const cases = {};
  for (const file of ["accepted.ts", "rejected.ts", "standard.ts", "slim.ts", "contract-check.ts"]) {
    cases[`${file}, for a bundler`] = () => tsc([`types/${file}`], BUNDLER, PLAIN);
    cases[`${file}, for Node`] = () => tsc([`types/${file}`], NODE, PLAIN);
  }
  cases["loose.ts, without strict"] = () => tsc(["types/loose.ts"], BUNDLER, PLAIN, "--strict", "false", LOOSE);
  cases["browser.ts, for a bundler"] = () => tsc(["types/browser.ts"], BUNDLER, DOM);
  for (const file of ["import.mts", "require.cts"]) {
    for (const lib of [PLAIN, DOM])
      cases[`${file}, for Node, with ${lib.at(-1)}`] = () => tsc([`types/${file}`], NODE, lib);
  }
  cases["german.mjs, which is JavaScript with types"] = () =>
    tsc(["german.mjs"], BUNDLER, PLAIN, "--allowJs", "--checkJs");
  const installed = join(folder, "node_modules/duffel-customers/types");
  const declarations = readdirSync(installed);
  /** What calls Duffel needs a `fetch`, and so its types; the rest gets by with the language alone. */
  const [ofClient, ofMain] = [true, false].map((is) => declarations.filter((file) => is === CLIENT.test(file)));
  for (const [files, lib] of [
    [ofMain, PLAIN],
    [ofClient, DOM],
  ]) {
    const paths = files.map((file) => join(installed, file));
    cases[`${files.length} declarations by themselves, with ${lib.at(-1)}`] = () => tsc(paths, NODE, lib);
  }
  cases["the package's own sources"] = () => {
    const template = join(here, "../../pkg-template");
    const base = join(template, "tsconfig.json");
    const { include } = JSON.parse(readFileSync(base, "utf8"));
    // The generated declarations are the built package's.
    const project = {
      extends: base,
      compilerOptions: { rootDirs: [join(template, "types"), installed] },
      include: include.map((name) => join(template, name)),
    };
    const file = join(folder, "sources.json");
    writeFileSync(file, JSON.stringify(project));
    return output(process.execPath, [TSC, "--project", file], { cwd: folder });
  };
  const examples = examplesOf(join(folder, "node_modules/duffel-customers"));
  for (const { name, code } of examples) writeFileSync(join(folder, `types/${name}.ts`), code);
  writeFileSync(join(folder, "types/globals.d.ts"), GLOBALS);
  cases[`all ${examples.length} examples`] = () => {
    ok(examples.length >= 15, "the examples of the README and of the declarations");
    return tsc(
      ["types/globals.d.ts", ...examples.map(({ name }) => `types/${name}.ts`)],
      BUNDLER,
      DOM,
      "--noImplicitAny",
      "false",
    );
  };
  for (const [file, entry, lib] of RECORDS) {
    const text = readFileSync(join(installed, `${file}.d.ts`), "utf8");
    const { count, fields, code } = fieldExamples(text, entry);
    writeFileSync(join(folder, `types/examples-of-${file}.ts`), code);
    cases[`all ${count} examples of fields in ${file}.d.ts`] = () => {
      equal(count, fields);
      return tsc([`types/examples-of-${file}.ts`], BUNDLER, lib);
    };
  }
  cases["all that is declared, and every member of it, has TSDoc, and every field of a record an example"] = () => {
    const paths = declarations.filter((file) => file.endsWith(".d.ts")).map((file) => join(installed, file));
    ok(paths.length >= 15, "the package's declarations");
    equal(undocumented(paths), []);
  };
  for (const file of ["bag.d.ts", "facts.d.ts"]) {
    cases[`what has none is found in types/bare/${file}`] = () => {
      const path = join(folder, "types/bare", file);
      const lines = readFileSync(path, "utf8").split("\n");
      equal(
        undocumented([path]).map((place) => place.split(" ")[0]),
        lines.flatMap((line, at) => (line.endsWith(" // bare") ? [`${file}:${at + 1}`] : [])),
      );
    };
  }
  ALTERED.forEach(([from, to], at) => {
    cases[`a contract with ${to.trim()} is not the package's`] = async () => {
      ok(contract.includes(from), `a contract with ${from}`);
      writeFileSync(join(folder, `types/contract-${at}.d.ts`), contractModule(contract.replace(from, to)));
      writeFileSync(
        join(folder, `types/altered-${at}.ts`),
        contractCheck(contract, "duffel-customers").replace("./contract.js", `./contract-${at}.js`),
      );
      const complaints = await tsc([`types/altered-${at}.ts`], BUNDLER, PLAIN).then(
        () => "",
        (error) => error.message,
      );
      ok(complaints.includes(`types/altered-${at}.ts`), "a complaint");
    };
  });
  return runCases(cases);
};

// TypeScript: what must compile wherever `fetch` is declared, what must not, and that the client's declarations are the
// contract's.

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { output } from "../../package/output.mjs";
import { runCases } from "../../package/run-cases.mjs";
import { contractCheck, contractModule } from "../../package/types/contract.mjs";
import { ok } from "../expect.mjs";
import { here } from "../stage.mjs";

const ENTRY = "duffel-customers/client";
const require = createRequire(import.meta.url);
const TSC = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
const STRICT =
  "--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck false --target es2022";
const BUNDLER = "--module esnext --moduleResolution bundler";
const NODE = "--module nodenext --moduleResolution nodenext";

/** Where `fetch`, `Request` and `Response` are from. */
const TYPE_ROOTS = ["@types", "@cloudflare"].map((scope) => join(here, "node_modules", scope)).join();
const PLACES = {
  "a page's types": "--lib es2022,dom,dom.iterable,dom.asynciterable,esnext.disposable",
  "Cloudflare's types": "--lib es2022 --types workers-types",
  "Node's types": "--lib es2022 --types node",
};
const PAGE = PLACES["a page's types"];

/** Changes to the contract that the check must notice. */
const ALTERED = [
  ["readonly ambiguous: boolean;", "readonly ambiguous: string;"],
  ["readonly retryable: boolean;", "readonly retryable: boolean;\n  readonly extra: 1;"],
  ["cancel(id: string, options?: RequestOptions): Response_<Booking>", "cancel(id: number): Response_<Booking>"],
  ["list(query?: ListQuery & OrderQuery", "list(query?: { readonly limit?: string }"],
  ['"orders.list"', '"orders.list" | "orders.pay"'],
  ["Promise<Order | undefined>", "Promise<Order>"],
  ["customerUserIds: readonly string[]", "customerUserIds: readonly number[]"],
];

export function types(folder) {
  cpSync(join(here, "types"), join(folder, "types"), { recursive: true });
  const contract = readFileSync(join(here, "../contract/client.d.ts"), "utf8");
  writeFileSync(join(folder, "types/contract.d.ts"), contractModule(contract));
  writeFileSync(join(folder, "types/contract-check.ts"), contractCheck(contract, ENTRY));

  const tsc = (files, ...options) => {
    const given = [STRICT, ...options].flatMap((option) => option.split(" "));
    return output(process.execPath, [TSC, ...given, "--typeRoots", TYPE_ROOTS, ...files], { cwd: folder });
  };
  // The same program, for the declarations of the CommonJS twin.
  cpSync(join(folder, "types/emitted.ts"), join(folder, "types/emitted.cts"));
  const installed = join("node_modules", "duffel-customers", "types");
  const declarations = readdirSync(join(folder, installed)).map((file) => join(installed, file));
  const cases = {
    "contract-check.ts": () => tsc(["types/contract-check.ts"], BUNDLER, PAGE),
    "require.cts, with Node's types": () => tsc(["types/require.cts"], NODE, PLACES["Node's types"]),
    "worker.ts, with Cloudflare's types": () => tsc(["types/worker.ts"], BUNDLER, PLACES["Cloudflare's types"]),
    "emitted.ts, with its declarations": () => tsc(["types/emitted.ts"], BUNDLER, PAGE, "--declaration"),
    "emitted.cts, with its declarations": () => tsc(["types/emitted.cts"], NODE, PAGE, "--declaration"),
  };
  for (const [place, options] of Object.entries(PLACES)) {
    for (const file of ["accepted.ts", "rejected.ts", "records.ts"])
      cases[`${file}, with ${place}`] = () => tsc([`types/${file}`], BUNDLER, options);
    cases[`all ${declarations.length} declarations, with ${place}`] = () => tsc(declarations, NODE, options);
  }
  ALTERED.forEach(([from, to], at) => {
    cases[`a contract with ${to} is not the client's`] = async () => {
      ok(contract.includes(from), `a contract with ${from}`);
      writeFileSync(join(folder, `types/contract-${at}.d.ts`), contractModule(contract.replace(from, to)));
      const check = contractCheck(contract, ENTRY).replace("./contract.js", `./contract-${at}.js`);
      writeFileSync(join(folder, `types/altered-${at}.ts`), check);
      const complaints = await tsc([`types/altered-${at}.ts`], BUNDLER, PAGE).then(
        () => "",
        (error) => error.message,
      );
      ok(complaints.includes(`types/altered-${at}.ts`), "a complaint");
    };
  });
  return runCases(cases);
}

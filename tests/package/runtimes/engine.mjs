// QuickJS with the entry without WebAssembly: it has the language alone, not even a `TextEncoder`.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import variant from "@jitl/quickjs-singlefile-cjs-release-sync";
import esbuild from "esbuild";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";
import { issuesOfBreakages } from "../breakages.mjs";
import { equal, ok } from "../expect.mjs";
import { runCases } from "../run-cases.mjs";

export const engine = async (folder) => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, "programs/engine.mjs")],
    bundle: true,
    format: "iife",
    write: false,
  });
  const quickjs = (await newQuickJSWASMModuleFromVariant(variant)).newContext();
  const evaluate = (text) => quickjs.dump(quickjs.unwrapResult(quickjs.evalCode(text)));
  evaluate(outputFiles[0].text);
  const api = await import(pathToFileURL(join(folder, "node_modules/duffel-customers/index.js")).href);
  const expected = [...issuesOfBreakages(api)];
  const found = JSON.parse(evaluate("issues"));
  return runCases({
    "it has neither WebAssembly nor a TextEncoder": () =>
      equal(evaluate("[typeof WebAssembly, typeof TextEncoder]"), ["undefined", "undefined"]),
    "as many issues as with WebAssembly": () => {
      ok(expected.length > 5000, "there are many");
      equal(found.length, expected.length);
    },
    "the same issues": () => {
      for (const [at, issue] of expected.entries()) equal(JSON.stringify(found[at]), JSON.stringify(issue));
    },
  });
};

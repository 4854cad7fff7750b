// QuickJS with the entry without WebAssembly: it has the language alone, not even a `TextEncoder`.

import { join } from "node:path";
import variant from "@jitl/quickjs-singlefile-cjs-release-sync";
import esbuild from "esbuild";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";
import { equal } from "../expect.mjs";
import { runCases } from "../run-cases.mjs";
import { sameIssues } from "../same-issues.mjs";

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
  const found = JSON.parse(evaluate("issues"));
  return runCases({
    "it has neither WebAssembly nor a TextEncoder": () =>
      equal(evaluate("[typeof WebAssembly, typeof TextEncoder]"), ["undefined", "undefined"]),
    "the same issues as with WebAssembly": () => sameIssues(folder, found),
  });
};

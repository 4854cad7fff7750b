// Makes a script of what Binaryen's wasm2js wrote of the module.

import { parse } from "acorn";
import { simple } from "acorn-walk";

/** Where the script starts an instance on import, and exports what it exports. */
const STARTS = /^var retasmFunc = asmFunc\(\{\n\}\);\n(?:export var \w+ = retasmFunc\.\w+;\n)+$/m;

/** A script that starts an instance when it is told to, and any number of them. */
export function instantiable(text) {
  const parts = text.split(STARTS);
  if (parts.length !== 2 || parts[1].trim() !== "") throw new Error("wasm2js writes its scripts in another way now");
  return `export function instantiate() {\n${parts[0]}\nreturn asmFunc({});\n}\n`;
}

/** What no name begins with that a minifier makes of another. */
const LABEL = "_$";

/**
 * Renames the labels of a minified script. Where a bundler has joined it with others, an import may have a label's name,
 * and Vite before 7.3.8 takes the one for the other (vitejs/vite#22451).
 */
export function relabelled(script) {
  const labels = [];
  const found = ({ label }) => label && labels.push(label);
  simple(parse(script, { ecmaVersion: 2022, sourceType: "module" }), {
    LabeledStatement: found,
    BreakStatement: found,
    ContinueStatement: found,
  });
  labels.sort((a, b) => a.start - b.start);
  let text = "";
  let end = 0;
  for (const { start } of labels) {
    text += script.slice(end, start) + LABEL;
    end = start;
  }
  return text + script.slice(end);
}

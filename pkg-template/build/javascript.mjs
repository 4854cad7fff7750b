// Makes a script of what Binaryen's wasm2js wrote of the module.

/** Where the script starts an instance on import, and exports what it exports. */
const STARTS = /^var retasmFunc = asmFunc\(\{\n\}\);\n(?:export var \w+ = retasmFunc\.\w+;\n)+$/m;

/** A script that starts an instance when it is told to, and any number of them. */
export function instantiable(text) {
  const parts = text.split(STARTS);
  if (parts.length !== 2 || parts[1].trim() !== "") throw new Error("wasm2js writes its scripts in another way now");
  return `export function instantiate() {\n${parts[0]}\nreturn asmFunc({});\n}\n`;
}

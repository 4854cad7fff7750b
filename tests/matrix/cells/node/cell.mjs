// Node, by `import` and by `require`, with WebAssembly and without.

export default ({ printed }) => ({
  "an ES module": () => printed("node src/program.mjs"),
  "an ES module of JavaScript": () => printed("node src/js-program.mjs"),
  "an ES module that loads it": () => printed("node src/lacking.mjs"),
  "a CommonJS module": () => printed("node src/program.cjs"),
  "a CommonJS module of JavaScript": () => printed("node src/js-program.cjs"),
});

// Node, by `import` and by `require`.

export default ({ printed }) => ({
  "an ES module": () => printed("node src/program.mjs"),
  "a CommonJS module": () => printed("node src/program.cjs"),
});

// Bun: it runs, it bundles.

export default ({ run, printed }) => ({
  "an ES module": () => printed("bun run src/program.mjs"),
  "a CommonJS module": () => printed("bun run src/program.cjs"),
  "bundled, for Node": async () => {
    await run("bun build src/program.mjs --target node --outfile bundled.mjs");
    await printed("node bundled.mjs");
  },
});

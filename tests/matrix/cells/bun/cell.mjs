// Bun: it runs, it bundles, with WebAssembly and without.

export default ({ run, printed }) => {
  const cases = {};
  for (const program of ["program.mjs", "program.cjs", "js-program.mjs", "js-program.cjs", "lacking.mjs"])
    cases[`${program} runs`] = () => printed(`bun run src/${program}`);
  for (const program of ["program.mjs", "lacking.mjs"]) {
    cases[`${program} bundled, for Node`] = async () => {
      await run(`bun build src/${program} --target node --outfile bundled-${program}`);
      await printed(`node bundled-${program}`);
    };
  }
  return cases;
};

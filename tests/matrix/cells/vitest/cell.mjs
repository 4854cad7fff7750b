// Vitest with jsdom, with WebAssembly and without.

export default ({ run }) => ({
  "in jsdom": () => run("vitest run"),
});

// Vitest with jsdom.

export default ({ run }) => ({
  "in jsdom": () => run("vitest run"),
});

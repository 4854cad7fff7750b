// webpack 5. What it builds for development is what its server serves, which is another package with many of its own.

export default ({ html, run, serveFolder, shown }) => {
  const built = (mode) => async () => {
    html("dist/index.html", "main.js");
    await run(`webpack ./src/page.js --mode ${mode}`);
    await shown(await serveFolder("dist"), "page", "worker", "js");
  };
  return { "for production": built("production"), "for development": built("development") };
};

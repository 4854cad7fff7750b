// webpack 5.

export default ({ html, run, serveFolder, shown }) => {
  const built = (mode) => async () => {
    html("dist/index.html", "main.js");
    await run(`webpack ./src/page.js --mode ${mode}`);
    await shown(await serveFolder("dist"), "page", "worker");
  };
  return { "for production": built("production"), "for development": built("development") };
};

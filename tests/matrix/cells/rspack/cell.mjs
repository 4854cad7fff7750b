// Rspack.

export default ({ html, run, serveFolder, shown }) => ({
  "for production": async () => {
    html("dist/index.html", "main.js");
    await run("rspack build --entry ./src/page.js --mode production");
    await shown(await serveFolder("dist"), "page", "worker");
  },
});

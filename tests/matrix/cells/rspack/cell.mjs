// Rspack: the development server, and what is built.

export default ({ html, run, start, serveFolder, shown }) => ({
  "the development server": async () => {
    html("public/index.html", "main.js");
    await shown(
      await start("rspack serve --entry ./src/page.js --mode development --host 127.0.0.1 --port $PORT"),
      "page",
      "worker",
      "js",
    );
  },
  "for production": async () => {
    html("dist/index.html", "main.js");
    await run("rspack build --entry ./src/page.js --mode production");
    await shown(await serveFolder("dist"), "page", "worker", "js");
  },
});

// Vite: the development server, and what is built.

export default ({ html, run, start, serveFolder, shown }) => ({
  "the development server": async () => {
    html("index.html", "src/page.js");
    await shown(await start("vite --host 127.0.0.1 --port $PORT"), "page", "worker");
  },
  "what is built": async () => {
    html("index.html", "src/page.js");
    await run("vite build");
    await shown(await serveFolder("dist"), "page", "worker");
  },
});

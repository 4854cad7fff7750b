// Parcel, which knows nothing of a package's `exports`: the development server, and what is built.

export default ({ html, run, start, serveFolder, shown }) => ({
  "the development server": async () => {
    html("index.html", "page.js");
    await shown(await start("parcel index.html --dist-dir dev --host 127.0.0.1 --port $PORT"), "page", "worker");
  },
  "what is built": async () => {
    html("index.html", "page.js");
    await run("parcel build index.html --no-cache");
    await shown(await serveFolder("dist"), "page", "worker");
  },
  "the package's JavaScript alone": async () => {
    html("js/index.html", "../src/js-page.js");
    await run("parcel build js/index.html --no-cache --dist-dir dist-js");
    await shown(await serveFolder("dist-js"));
  },
});

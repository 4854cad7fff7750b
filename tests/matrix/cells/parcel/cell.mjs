// Parcel.

export default ({ html, run, serveFolder, shown }) => ({
  "what is built": async () => {
    html("index.html", "src/page.js");
    await run("parcel build index.html --no-cache");
    await shown(await serveFolder("dist"), "page", "worker");
  },
});

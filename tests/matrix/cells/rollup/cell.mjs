// Rollup, with the plugin by which it finds npm packages at all.

export default ({ html, run, serveFolder, shown }) => ({
  "a page": async () => {
    html("dist/index.html", "main.js");
    await run("rollup src/lone-page.js --plugin node-resolve --file dist/main.js");
    await shown(await serveFolder("dist"));
  },
});

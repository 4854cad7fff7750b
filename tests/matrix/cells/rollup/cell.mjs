// Rollup, with the plugin by which it finds npm packages at all.

export default ({ html, run, serveFolder, shown }) => ({
  "a page": async () => {
    html("dist/index.html", "lone-page.js");
    await run("rollup src/lone-page.js --plugin node-resolve --dir dist");
    await shown(await serveFolder("dist"));
  },
});

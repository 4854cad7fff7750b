// esbuild: a page, and a program for Node.

export default ({ html, run, printed, serveFolder, shown }) => ({
  "a page": async () => {
    html("dist/index.html", "main.js");
    await run("esbuild src/lone-page.js --bundle --minify --outfile=dist/main.js");
    await shown(await serveFolder("dist"));
  },
  "a program for Node, as an ES module": async () => {
    await run("esbuild src/program.mjs --bundle --platform=node --format=esm --outfile=dist/program.mjs");
    await printed("node dist/program.mjs");
  },
  "a program for Node, as a CommonJS module": async () => {
    await run("esbuild src/program.cjs --bundle --platform=node --outfile=dist/program.cjs");
    await printed("node dist/program.cjs");
  },
});

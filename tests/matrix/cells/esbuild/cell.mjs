// esbuild: a page, as a script and in chunks, and programs for Node.

export default ({ html, run, printed, serveFolder, shown }) => {
  const cases = {
    "a page": async () => {
      html("dist/index.html", "main.js");
      await run("esbuild src/lone-page.js --bundle --minify --outfile=dist/main.js");
      await shown(await serveFolder("dist"));
    },
    "a page whose JavaScript is a chunk": async () => {
      html("chunks/index.html", "lone-page.js");
      await run("esbuild src/lone-page.js --bundle --splitting --format=esm --outdir=chunks");
      await shown(await serveFolder("chunks"));
    },
  };
  for (const program of ["program.mjs", "js-program.mjs", "lacking.mjs"]) {
    cases[`${program} for Node, as an ES module`] = async () => {
      await run(`esbuild src/${program} --bundle --platform=node --format=esm --outfile=dist/${program}`);
      await printed(`node dist/${program}`);
    };
  }
  for (const program of ["program.cjs", "js-program.cjs"]) {
    cases[`${program} for Node, as a CommonJS module`] = async () => {
      await run(`esbuild src/${program} --bundle --platform=node --outfile=dist/${program}`);
      await printed(`node dist/${program}`);
    };
  }
  return cases;
};

// Vite: the development server, and what is built, each with a page that imports the whole package, one that gives it its
// module's address, and one of the package's JavaScript.

const PAGES = { index: "src/page.js", slim: "src/slim-page.js", js: "src/js-page.js" };
const PARTS = { index: ["page", "worker", "js"], slim: [], js: [] };

export default ({ html, run, start, serveFolder, shown }) => {
  const all = async (site) => {
    for (const [name, parts] of Object.entries(PARTS)) await shown(`${site}${name}.html`, ...parts);
  };
  const pages = () => {
    for (const [name, script] of Object.entries(PAGES)) html(`${name}.html`, script);
  };
  return {
    "the development server": async () => {
      pages();
      await all(await start("vite --host 127.0.0.1 --port $PORT"));
    },
    "what is built": async () => {
      pages();
      await run("vite build --config pages.config.js");
      await all(await serveFolder("dist"));
    },
  };
};

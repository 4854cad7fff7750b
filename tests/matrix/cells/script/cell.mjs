// No tool at all: the package's files on a static server, loaded by a script of the page and by a worker of its.

import { cpSync } from "node:fs";
import { join } from "node:path";

export default ({ folder, serveFolder, shown }) => ({
  "a page and a worker": async () => {
    cpSync(join(folder, "node_modules/duffel-customers"), join(folder, "site/duffel-customers"), { recursive: true });
    cpSync(join(folder, "src/verdict.mjs"), join(folder, "site/verdict.js"));
    await shown(await serveFolder("site"), "page", "worker");
  },
});

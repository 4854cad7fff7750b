// Jest, which takes CommonJS: the check in jsdom, with WebAssembly and without, and the client in Node.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export default ({ folder, run }) => ({
  "in jsdom": async () => {
    const verdict = readFileSync(join(folder, "src/verdict.mjs"), "utf8").replace(/^export /gm, "");
    writeFileSync(join(folder, "src/verdict.cjs"), `${verdict}\nmodule.exports = { EXPECTED, verdict };\n`);
    // The programs of the other cells lie beside: one file is the test.
    await run("jest page.test.cjs");
  },
  "the client, in Node and not in jsdom": () => run("jest client.test.cjs client-in-jsdom.test.cjs"),
});

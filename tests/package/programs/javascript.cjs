// The suite on the entry without WebAssembly, in a Node in which nothing may use it.

const { dirname, join } = require("node:path");

(async () => {
  const { watchedStarts } = await import("../instances.mjs");
  const { runSuite } = await import("../suite.mjs");
  const { foreign } = await import("./realm.mjs");
  for (const name of ["Module", "Instance"]) {
    WebAssembly[name] = () => {
      throw new WebAssembly.CompileError("no WebAssembly here");
    };
  }
  const module = join(dirname(require.resolve("duffel-customers/package.json")), "validator.wasm.cjs");
  const { instantiate } = require(module);
  require.cache[module].exports = { instantiate: watchedStarts(instantiate) };
  const api = require("duffel-customers/js");
  const copies = { "the ES module": await import("duffel-customers/js") };
  console.log(JSON.stringify(await runSuite(api, { clock: async () => performance.now(), foreign, copies })));
})();

// The suite on what `require` gives in Node.

const api = require("duffel-customers");

(async () => {
  const { watchInstances } = await import("../instances.mjs");
  const { runSuite } = await import("../suite.mjs");
  const { foreign } = await import("./realm.mjs");
  watchInstances();
  console.log(JSON.stringify(await runSuite(api, { clock: async () => performance.now(), foreign })));
})();

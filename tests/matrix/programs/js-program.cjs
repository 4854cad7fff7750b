// The JavaScript for both entries, from a CommonJS module.

const { customerUser, flatten, order, ValidationError } = require("duffel-customers");

delete globalThis.WebAssembly;
require("duffel-customers/js").init();

import("./verdict.mjs").then(({ verdict }) =>
  console.log(JSON.stringify(verdict({ customerUser, flatten, order, ValidationError }))),
);

// The same as a CommonJS module.

const { customerUser, flatten, order, ValidationError } = require("duffel-customers");

import("./verdict.mjs").then(({ verdict }) =>
  console.log(JSON.stringify(verdict({ customerUser, flatten, order, ValidationError }))),
);

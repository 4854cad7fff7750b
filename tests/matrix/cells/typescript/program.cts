// From a CommonJS module.

import duffel = require("duffel-customers");

const parsed: duffel.CustomerUserInput = duffel.customerUser.parse({
  email: "tony@stark.com",
  given_name: "Tony",
  family_name: "Stark",
});
if (parsed.email !== "tony@stark.com") throw new Error(parsed.email);

import("./src/verdict.mjs").then(({ verdict }) => console.log(JSON.stringify(verdict(duffel))));

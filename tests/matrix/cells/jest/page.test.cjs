/** @jest-environment jsdom */
const { customerUser, flatten, order, ValidationError } = require("duffel-customers");
const { EXPECTED, verdict } = require("./src/verdict.cjs");

test("in jsdom", () => {
  expect(document.createElement("p").tagName).toBe("P");
  expect(verdict({ customerUser, flatten, order, ValidationError })).toEqual(EXPECTED);
});

/** @jest-environment jsdom */
const { customerUser, flatten, order, ValidationError } = require("duffel-customers");
const { EXPECTED, verdict } = require("./src/verdict.cjs");

test("in jsdom", () => {
  expect(document.createElement("p").tagName).toBe("P");
  expect(verdict({ customerUser, flatten, order, ValidationError })).toEqual(EXPECTED);
});

test("without WebAssembly", () => {
  delete globalThis.WebAssembly;
  jest.isolateModules(() => {
    const main = require("duffel-customers");
    expect(() => verdict(main)).toThrow("WebAssembly cannot run here");
    require("duffel-customers/js").init();
    expect(verdict(main)).toEqual(EXPECTED);
  });
});

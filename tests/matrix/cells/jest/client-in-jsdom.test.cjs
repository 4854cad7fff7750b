/** @jest-environment jsdom */
test("in jsdom there is no client", () => {
  expect(() => new (require("duffel-customers/client").Duffel)({ token: "duffel_test_1" })).toThrow("TextDecoder is not defined");
});

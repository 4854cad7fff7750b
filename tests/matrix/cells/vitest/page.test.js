// @vitest-environment jsdom
import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { expect, test } from "vitest";
import { EXPECTED, verdict } from "./src/verdict.mjs";

test("in jsdom", () => {
  expect(document.createElement("p").tagName).toBe("P");
  expect(verdict({ customerUser, flatten, order, ValidationError })).toEqual(EXPECTED);
});

// @vitest-environment jsdom
// In a file of its own: Vitest keeps a package's modules from one test to the next.
import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { expect, test, vi } from "vitest";
import { EXPECTED, verdict } from "./src/verdict.mjs";

test("without WebAssembly", async () => {
  vi.stubGlobal("WebAssembly", undefined);
  expect(() => verdict({ customerUser, flatten, order, ValidationError })).toThrow("WebAssembly cannot run here");
  (await import("duffel-customers/js")).init();
  expect(verdict({ customerUser, flatten, order, ValidationError })).toEqual(EXPECTED);
});

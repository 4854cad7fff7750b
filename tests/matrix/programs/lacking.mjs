// A program that has the JavaScript loaded where there is no WebAssembly.

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "./verdict.mjs";

delete globalThis.WebAssembly;
try {
  customerUser.safeParse({});
} catch {
  (await import("duffel-customers/js")).init();
}
console.log(JSON.stringify(verdict({ customerUser, flatten, order, ValidationError })));

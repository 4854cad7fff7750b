// A page by itself. In a function, because a script that is no module has no top-level await.

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "./verdict.mjs";

async function all() {
  try {
    customerUser.safeParse({});
  } catch {
    (await import("duffel-customers/js")).init();
  }
  return verdict({ customerUser, flatten, order, ValidationError });
}

window.verdict = all();

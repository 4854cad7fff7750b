// A page that is given its module by its address, as Vite gives it.

import { customerUser, flatten, init, order, ValidationError } from "duffel-customers/slim";
import url from "duffel-customers/wasm?url";
import { verdict } from "./verdict.mjs";

await init(fetch(url)).catch(async () => (await import("duffel-customers/js")).init());
window.verdict = verdict({ customerUser, flatten, order, ValidationError });

// Takes the place of the module as JavaScript in a page, so that its instances are watched.

import { instantiate as start } from "../node_modules/duffel-customers/validator.wasm.js";
import { watchedStarts } from "../instances.mjs";

export const instantiate = watchedStarts(start);

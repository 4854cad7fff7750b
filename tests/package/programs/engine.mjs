// What each broken body comes to on the entry without WebAssembly, in an engine that has nothing but the language.

import * as api from "duffel-customers/js";
import { issuesOfBreakages } from "../breakages.mjs";

globalThis.issues = JSON.stringify([...issuesOfBreakages(api)]);

// A React Native program: what its engine has beside the language is `print`, and what Metro adds.

import * as api from "duffel-customers";
import { issuesOfBreakages } from "./src/breakages.mjs";
import { verdict } from "./src/verdict.mjs";

const lacks = typeof WebAssembly === "undefined";
globalThis.print(JSON.stringify({ lacks, verdict: verdict(api), issues: [...issuesOfBreakages(api)] }));

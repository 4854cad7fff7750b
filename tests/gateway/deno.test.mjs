// Every case on Deno.

import { deno } from "./runtimes/server.mjs";
import { suite } from "./suite.mjs";

suite(deno);

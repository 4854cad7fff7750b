// Every case on Bun.

import { bun } from "./runtimes/server.mjs";
import { suite } from "./suite.mjs";

suite(bun);

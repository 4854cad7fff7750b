// Every case on Node.

import { node } from "./runtimes/server.mjs";
import { suite } from "./suite.mjs";

suite(node);

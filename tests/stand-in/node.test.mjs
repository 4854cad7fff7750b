// Every case on Node.

import { node } from "./runtimes.mjs";
import { suite } from "./suite.mjs";

suite(node);

// Every case in workerd, and those of its own: the example's Durable Objects, and what a Worker does when its visitor
// leaves.

import * as cases from "./cases.mjs";
import { durableOnce } from "./cases/durable-once.mjs";
import { leaving } from "./cases/leaving.mjs";
import { workerd } from "./runtimes/workerd.mjs";
import { suite } from "./suite.mjs";

suite(workerd, { ...cases, durableOnce, leaving });

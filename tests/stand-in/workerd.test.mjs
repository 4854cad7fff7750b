// Every case in workerd.

import { workerd } from "./runtimes.mjs";
import { suite } from "./suite.mjs";

suite(workerd);

// The suite in a page; an iframe is the other realm.

import * as api from "duffel-customers";
import { watchInstances } from "../instances.mjs";
import { runSuite } from "../suite.mjs";

watchInstances();
const frame = document.createElement("iframe");
document.body.append(frame);
window.report = runSuite(api, {
  clock: async () => performance.now(),
  foreign: (expression) => frame.contentWindow.eval(expression),
});

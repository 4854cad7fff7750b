// Another realm, where the runtime has Node's `vm`.

import vm from "node:vm";

const context = vm.createContext();

export const foreign = (expression) => vm.runInContext(expression, context);

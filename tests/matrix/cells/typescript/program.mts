// From an ES module.

import {
  type Built,
  customerUser,
  type CustomerUserInput,
  flatten,
  type Issue,
  order,
  type Result,
  ValidationError,
} from "duffel-customers";
import { init, type Issue as IssueOfJavaScript } from "duffel-customers/js";
import { verdict } from "./src/verdict.mjs";

init();
const tony: CustomerUserInput = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark", group_id: null };
const built: Result<Built<CustomerUserInput>> = customerUser.build(tony);
const warnings: readonly (Issue & IssueOfJavaScript)[] = built.warnings;
if (!built.success || warnings.length > 0) throw new Error("not built");
const email: string = built.data.body.data.email;
if (email !== tony.email) throw new Error(email);

console.log(JSON.stringify(verdict({ customerUser, flatten, order, ValidationError })));

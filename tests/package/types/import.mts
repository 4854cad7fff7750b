// From an ES module in Node.

import { type CustomerUserInput, customerUser } from "duffel-customers";
import { initSync } from "duffel-customers/slim";

export const parsed: CustomerUserInput = customerUser.parse({});
initSync(new Uint8Array());

// From a CommonJS module in Node.

import duffel = require("duffel-customers");
import { type CustomerUserInput, customerUser } from "duffel-customers";
import slim = require("duffel-customers/slim");

const parsed: CustomerUserInput = customerUser.parse({});
const again: CustomerUserInput = duffel.customerUser.parse(parsed);
slim.initSync(new Uint8Array());
export const both = [parsed, again];

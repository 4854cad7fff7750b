// The slim entry: the same declarations, and what it takes as a module.

import { type CustomerUserInput, ValidationError as Main } from "duffel-customers";
import { customerUser, init, initSync, ValidationError } from "duffel-customers/slim";
import module from "duffel-customers/wasm";

initSync(module);
initSync(new Uint8Array());
export const ready: Promise<void> = init(Promise.resolve(new ArrayBuffer(8)));
await init("/validator.wasm");
export const parsed: CustomerUserInput = customerUser.parse({});
export const error: Main = new ValidationError();
// @ts-expect-error a number is no module
initSync(7);

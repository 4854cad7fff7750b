// The part that all entries share: one file in the package, so that a class is the same in all of them.

export { sumOf } from "./amounts.ts";
export { fromApiError } from "./api-error.ts";
export { uniqueEmails } from "./emails.ts";
export { ValidationError, WasmUnavailableError } from "./errors.ts";
export { flatten } from "./flatten.ts";
export type { Exports } from "./exports.ts";
export { forgetInput, isStarted, start, unavailable } from "./instance.ts";
export { schema } from "./schema.ts";

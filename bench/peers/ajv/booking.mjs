// A stays booking, by ajv: compiled beforehand, as an application that counts bytes would.

import validate from "compiled:booking";

export const issuesOf = (value) => (validate(value) ? 0 : validate.errors.length);

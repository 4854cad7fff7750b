// The default entry (browsers, bundlers, Node, Deno, Bun, jsdom) and, as CommonJS, `require`: the module's bytes are in it, and compiled on the
// first call.

import { validator } from "../validator/index.ts";
import { bytes } from "./bytes.ts";

export { flatten, fromApiError, ValidationError, WasmUnavailableError } from "../validator/index.ts";
export const {
  customerUser,
  customerUserGroup,
  customerUserGroupUpdate,
  order,
  orderUpdate,
  booking,
  componentClientKey,
  checkUniqueEmails,
  sumAmounts,
} = /* @__PURE__ */ validator(bytes);

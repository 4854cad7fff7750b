// The entry of Cloudflare Workers and of Vercel's edge: both forbid compiling bytes, and take a module from a `?module` import.

import module from "./validator.wasm?module";
import { validator } from "../validator/index.ts";

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
} = /* @__PURE__ */ validator(() => module);

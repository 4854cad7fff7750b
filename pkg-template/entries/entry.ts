// The exports of every entry: the default one (and its CommonJS twin), the Workers' and the slim one. The entries
// differ only in the source of their module.

import { source } from "module-source";
import { schema, sumOf, uniqueEmails } from "../validator/index.ts";

export { flatten, fromApiError, ValidationError, WasmUnavailableError } from "../validator/index.ts";

export const customerUser = /* @__PURE__ */ schema(source, "customer_user");
export const customerUserGroup = /* @__PURE__ */ schema(source, "customer_user_group");
export const customerUserGroupUpdate = /* @__PURE__ */ schema(source, "customer_user_group_update");
export const order = /* @__PURE__ */ schema(source, "order");
export const orderUpdate = /* @__PURE__ */ schema(source, "order_update");
export const booking = /* @__PURE__ */ schema(source, "booking");
export const componentClientKey = /* @__PURE__ */ schema(source, "component_client_key");

export const checkUniqueEmails = (users: unknown) => uniqueEmails(source, users);
export const sumAmounts = (amounts: unknown) => sumOf(source, amounts);

// What every entry of the package shares. An entry adds where its module comes from.

import { sumAmounts } from "./amounts.ts";
import { checkEmails } from "./check.ts";
import { jsonOf } from "./input.ts";
import type { Source } from "./instance.ts";
import { schema } from "./schema.ts";

export { fromApiError } from "./api-error.ts";
export { ValidationError, WasmUnavailableError } from "./errors.ts";
export { flatten } from "./flatten.ts";
export { start, startStreaming } from "./instance.ts";

/** Everything that needs the module. Nothing is compiled before the first call. */
export function validator(source: Source) {
  return {
    customerUser: schema(source, "customer_user"),
    customerUserGroup: schema(source, "customer_user_group"),
    customerUserGroupUpdate: schema(source, "customer_user_group_update"),
    order: schema(source, "order"),
    orderUpdate: schema(source, "order_update"),
    booking: schema(source, "booking"),
    componentClientKey: schema(source, "component_client_key"),
    checkUniqueEmails: (users: unknown) => checkEmails(source, jsonOf(users)),
    sumAmounts: (amounts: unknown) => sumAmounts(source, amounts),
  };
}

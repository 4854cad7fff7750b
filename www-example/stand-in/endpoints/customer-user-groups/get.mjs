// GET /identity/customer/user_groups/{id}: one Customer User Group.

import { ok } from "../../http/answers.mjs";
import { showCustomerUserGroup } from "../../records/customer-users.mjs";

export const getCustomerUserGroup = {
  method: "GET",
  path: "/identity/customer/user_groups/{id}",
  handle({ records, found }) {
    return ok(showCustomerUserGroup(found(records.customerUserGroups), records));
  },
};

// GET /identity/customer/users/{id}: one Customer User.

import { ok } from "../../http/answers.mjs";
import { showCustomerUser } from "../../records/customer-users.mjs";

export const getCustomerUser = {
  method: "GET",
  path: "/identity/customer/users/{id}",
  handle({ records, found }) {
    return ok(showCustomerUser(found(records.customerUsers), records));
  },
};

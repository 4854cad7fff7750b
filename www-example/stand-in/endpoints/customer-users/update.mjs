// PUT /identity/customer/users/{id}: replaces a Customer User. Fields that the payload leaves out are removed.

import { ok } from "../../http/answers.mjs";
import { showCustomerUser } from "../../records/customer-users.mjs";
import { readCustomerUser } from "../../rules/customer-user.mjs";

export const updateCustomerUser = {
  method: "PUT",
  path: "/identity/customer/users/{id}",
  handle({ data, records, found }) {
    const user = found(records.customerUsers);
    const updated = records.customerUsers.replace({ ...user, ...readCustomerUser(data, records, user) });
    return ok(showCustomerUser(updated, records));
  },
};

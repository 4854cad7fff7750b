// POST /identity/customer/users: creates a Customer User.

import { created } from "../../http/answers.mjs";
import { showCustomerUser } from "../../records/customer-users.mjs";
import { readCustomerUser } from "../../rules/customer-user.mjs";

export const createCustomerUser = {
  method: "POST",
  path: "/identity/customer/users",
  handle({ data, records, now, hiddenUntil }) {
    const fields = readCustomerUser(data, records);
    const user = records.customerUsers.insert(
      { ...fields, created_at: new Date(now).toISOString(), live_mode: false },
      hiddenUntil,
    );
    return created(showCustomerUser(user, records));
  },
};

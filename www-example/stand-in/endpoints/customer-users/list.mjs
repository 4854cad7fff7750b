// GET /identity/customer/users: Customer Users, all or those with an email.

import { page } from "../../http/pagination.mjs";
import { showCustomerUser } from "../../records/customer-users.mjs";

export const listCustomerUsers = {
  method: "GET",
  path: "/identity/customer/users",
  handle({ records, query }) {
    const rows = records.customerUsers.newestFirst(query.get("email")?.toLowerCase());
    return page(rows, records.customerUsers.name, query, (user) => showCustomerUser(user, records));
  },
};
